/**
 * Characters that deceive: those that turn text round, hide in it, or stand for nothing. Read through the built package,
 * in every field that is shown as a line.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../dist/index.js';

const read = (item) =>
  readFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [item] }).feed.articles[0];

const name = (text) => `U+${text.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

const DECEIVING = [
  '\u0007',
  '\u0085',
  '\u00ad',
  '\u034f',
  '\u061c',
  '\u115f',
  '\u17b4',
  '\u200b',
  '\u202a',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u206f',
  '\u2800',
  '\u3164',
  '\ufeff',
  '\uffa0',
  '\ufff9',
  '\ud800',
  '\u{1bca0}',
  '\u{1d173}',
  '\u{e0041}',
];

const NEEDED = ['\u200c', '\u200d', '\u200e', '\u200f', '\u180b', '\ufe0f', '\u{e0100}'];

describe('text that deceives', () => {
  for (const sign of DECEIVING) {
    it(`is shown without ${name(sign)}, in titles, summaries, names and awards (I6, I8)`, () => {
      const text = `a${sign}b`;
      const article = read({
        id: '1',
        title: text,
        summary: text,
        tags: [text],
        authors: [{ name: text }],
        _city_news: { publisher: { name: text }, awards: [{ name: text, label: text }] },
      });
      const { title, summary, topics, authors, publisher, awards } = article;
      assert.deepEqual(
        [title, summary, topics[0], authors[0].name, publisher.name, awards[0].name, awards[0].label],
        Array(7).fill('ab'),
      );
    });

    it(`is no title where ${name(sign)} is all there is (T14)`, () => {
      const article = read({ id: '1', title: sign.repeat(3), content_text: 'Words.' });
      assert.equal(article.title, 'Words.');
      assert.equal(article.titleIsDerived, true);
    });
  }

  for (const sign of NEEDED) {
    it(`is not ${name(sign)}, which scripts and emoji need (I8)`, () => {
      assert.equal(read({ id: '1', title: `a${sign}b` }).title, `a${sign}b`);
    });

    it(`is no title where ${name(sign)} is all there is (T14)`, () => {
      assert.equal(
        read({ id: '1', title: ` ${sign}\u202e${sign} `, content_text: 'Words.' }).title,
        'Words.',
      );
    });
  }

  it('carries nine marks on a letter at most, as no language needs more', () => {
    const title = `Z${'\u0301'.repeat(500)}algo`;
    assert.equal(read({ id: '1', title }).title, `Z${'\u0301'.repeat(9)}algo`);
    assert.equal(read({ id: '1', title: 'Việt Nam, שָׁלוֹם' }).title, 'Việt Nam, שָׁלוֹם');
  });

  it('is cut where a title is no line any more', () => {
    assert.equal(read({ id: '1', title: 'word '.repeat(1_000_000) }).title.length, 4999);
    assert.ok(read({ id: '1', title: `a${'🏙'.repeat(5000)}` }).title.isWellFormed());
  });
});
