/**
 * The tests' own guard of feeds that were read, held against the declarations of the model and against wrong feeds.
 * A guard that knows fewer fields than the type, or lets a wrong one pass, would make every test that trusts it hollow.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { readFeed } from '../../dist/index.js';
import { faultsOf, isFullFeed, TYPES } from '../helpers/full-feed.mjs';
import { richFeed } from '../helpers/rich-feed.mjs';
import { withoutAbsent } from '../helpers/to-json-feed.mjs';

const files = ['feed', 'award'].map((name) =>
  fileURLToPath(new URL(`../../src/model/${name}.ts`, import.meta.url)),
);

/** The fields of every exported interface, needed and optional. */
function declared() {
  const program = ts.createProgram(files, { noLib: true, types: [], noResolve: false });
  const checker = program.getTypeChecker();
  const found = {};
  for (const file of files)
    for (const statement of program.getSourceFile(file).statements) {
      if (!ts.isInterfaceDeclaration(statement)) continue;
      const fields = checker.getTypeAtLocation(statement).getProperties();
      const isOptional = (field) => (field.flags & ts.SymbolFlags.Optional) !== 0;
      const names = (some) => some.map((field) => field.name).sort();
      found[statement.name.text] = {
        needed: names(fields.filter((field) => !isOptional(field))),
        optional: names(fields.filter(isOptional)),
      };
    }
  return found;
}

/** Every place of a value, as the object or list it stands in, its key and its path. */
function placesIn(value, path = '') {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    [value, key, `${path}/${key}`],
    ...placesIn(value[key], `${path}/${key}`),
  ]);
}

const whole = () => structuredClone(withoutAbsent(readFeed(richFeed, 'https://reader.example/').feed));

describe('isFullFeed', () => {
  it('knows the fields of the model, needed and optional, and no others', () => {
    const known = Object.entries(TYPES).map(([name, { needed, optional }]) => [
      name,
      { needed: Object.keys(needed).sort(), optional: Object.keys(optional).sort() },
    ]);
    assert.deepEqual(Object.fromEntries(known), declared());
  });

  it('takes a feed that says everything', () => {
    assert.deepEqual(faultsOf(whole()), []);
  });

  it('sees every field of every type in that feed', () => {
    const seen = new Set(placesIn(whole()).map(([, key]) => key));
    const fields = Object.values(TYPES).flatMap(({ needed, optional }) =>
      Object.keys({ ...needed, ...optional }),
    );
    assert.deepEqual(
      [...new Set(fields)].filter((name) => !seen.has(name)),
      [],
    );
  });

  it('refuses it with any one value of another type', () => {
    for (const wrong of [null, Symbol('wrong'), () => {}, { other: 1 }, ' '])
      for (const [, , path] of placesIn(whole())) {
        const feed = whole();
        const [target, key] = placesIn(feed).find((place) => place[2] === path);
        target[key] = wrong;
        assert.equal(isFullFeed(feed), false, `${path} may be ${String(wrong)}`);
      }
  });

  it('refuses it with a field too many, an id twice, or of another kind', () => {
    for (const change of [
      (feed) => (feed.extra = 1),
      (feed) => (feed.articles[0].awards[0].issuer.extra = 1),
      (feed) => feed.articles.push(feed.articles[0]),
      (feed) => Object.setPrototypeOf(feed.articles[0], { polluted: true }),
    ]) {
      const feed = whole();
      change(feed);
      assert.equal(isFullFeed(feed), false, String(change));
    }
    for (const value of [null, undefined, [], {}, 'feed']) assert.equal(isFullFeed(value), false);
  });

  it('refuses addresses, dates and numbers that no reader may let through', () => {
    for (const change of [
      (feed) => (feed.homeUrl = 'javascript:alert(1)'),
      (feed) => (feed.homeUrl = 'feed.json'),
      (feed) => (feed.homeUrl = 'https://a:b@elmford.example/'),
      (feed) => (feed.icon = 'mailto:press@elmford.example'),
      (feed) => (feed.total = -1),
      (feed) => (feed.total = 1.5),
      (feed) => (feed.articles[0].views = Infinity),
      (feed) => (feed.articles[0].views = 2 ** 53),
      (feed) => (feed.articles[0].published = '2016-02-30'),
      (feed) => (feed.articles[0].published = '2016-11-17 09:00'),
      (feed) => (feed.articles[0].title = 'Two\nlines'),
      (feed) => (feed.articles[0].title = 'gpj\u202e'),
      (feed) => (feed.articles[0].awards[0].years = [1799]),
      (feed) => (feed.articles[0].authors = [{}]),
    ]) {
      const feed = whole();
      change(feed);
      assert.equal(isFullFeed(feed), false, String(change));
    }
  });
});
