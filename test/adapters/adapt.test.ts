/**
 * Telling the formats apart, mending what can be mended, and saying in words what cannot be read.
 */
import { expect } from '@open-wc/testing';
import { adapt, type AdapterFormat, AdapterError, fromXml, type JsonFeed } from '../../src/adapters/index.js';
import { readFeed } from '../../src/index.js';
import { giveBack, replace, takeAway } from '../helpers/stand-in.js';
import { waitUntil } from '../helpers/wait.js';

const RSS = '<rss version="2.0"><channel><title>News</title><item><guid>1</guid></item></channel></rss>';
const ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><id>1</id></entry></feed>';
const POSTS = '[{ "guid": { "rendered": "1" }, "title": { "rendered": "One" } }]';
const FEED = '{ "version": "https://jsonfeed.org/version/1.1", "title": "News", "items": [{ "id": "1" }] }';

const idsOf = (text: string, format?: AdapterFormat) =>
  readFeed(adapt(text, format)).feed.articles.map(({ id }) => id);

const titleOf = (title: string) =>
  fromXml(`<rss version="2.0"><channel><title>${title}</title></channel></rss>`).title;

afterEach(giveBack);

describe('adapt', () => {
  for (const [name, text, format] of [
    ['RSS', RSS, 'rss'],
    ['Atom', ATOM, 'rss'],
    ['posts of WordPress', POSTS, 'wordpress'],
    ['a JSON Feed', FEED, undefined],
  ] as const) {
    it(`recognizes ${name}`, () => expect(idsOf(text)).to.deep.equal(['1']));
    it(`recognizes ${name} after a byte order mark and white space`, () =>
      expect(idsOf(`\ufeff\n  ${text}`)).to.deep.equal(['1']));
    if (format) it(`reads ${name} as "${format}"`, () => expect(idsOf(text, format)).to.deep.equal(['1']));
  }

  for (const [text, format, found] of [
    ['', 'auto', 'Expected RSS, Atom, posts of WordPress or a JSON Feed, found nothing'],
    ['<!DOCTYPE html><html><body>Sign in</body></html>', 'auto', 'found an HTML page'],
    ['<html><body><br></body></html>', 'wordpress', 'Expected posts of WordPress, found an HTML page'],
    ['<note><to>All</to></note>', 'auto', 'Expected RSS or Atom, found XML with the root <note>'],
    ['<rss><channel><title>Cut o', 'auto', 'found XML that is broken or cut off'],
    [RSS, 'wordpress', 'found XML'],
    [POSTS, 'rss', 'Expected RSS or Atom, found JSON'],
    ['Hello there', 'auto', 'found text that begins with "Hello there"'],
    ['[{ "guid": ', 'auto', 'found JSON that is broken or cut off'],
    [FEED, 'wordpress', 'Expected posts of WordPress, found a JSON Feed'],
    ['{ "a": 1 }', 'auto', 'found an object that is no post'],
  ] as const)
    it(`says of ${JSON.stringify(text.slice(0, 24))} as "${format}": ${found}`, () =>
      expect(() => adapt(text, format)).to.throw(AdapterError, found));
});

describe('fromXml: XML that is broken in the common ways', () => {
  it('takes white space and a byte order mark in front of the declaration', () => {
    expect(fromXml(`\ufeff \n<?xml version="1.0" encoding="ISO-8859-1"?>${RSS}`).title).to.equal('News');
  });

  it('knows the names of HTML that XML does not', () => {
    expect(titleOf('a&nbsp;b &hellip; &eacute; &amp; &lt; &#233;')).to.equal('a\u00a0b … é & < é');
  });

  it('takes a bare ampersand and an unknown name as they are', () => {
    expect(titleOf('&LT;b&GT; & &NewLine; &Aacute; &aacute;')).to.equal('&LT;b> & \n Á á');
    expect(titleOf('Q&A, parks & trees, &city;')).to.equal('Q&A, parks & trees, &city;');
  });

  it('changes nothing within a section of CDATA', () => {
    expect(titleOf('<![CDATA[a <!-- b --> <?c?>]]><!-- d -->')).to.equal('a <!-- b --> <?c?>');
    expect(titleOf('a & b <![CDATA[&nbsp; & <b>]]>')).to.equal('a & b &nbsp; & <b>');
  });

  it('takes control characters away', () => {
    expect(titleOf('a\u0008b & c')).to.equal('ab & c');
  });

  it('never uses a part of a document that is cut off (D1)', () => {
    for (let length = 1; length < RSS.length; length += 7)
      expect(() => fromXml(RSS.slice(0, length))).to.throw(AdapterError);
  });
});

describe('fromXml: hostile input', () => {
  it('refuses entities that a document declares, before any of them is unfolded', () => {
    for (const start of ['', '<?xml version="1.0"?>', '<!-- a > [ --> ', '\n'])
      for (const name of ['rss', 'rss SYSTEM "a>b"', "rss PUBLIC '-//X' 'x'"])
        expect(() => fromXml(`${start}<!DOCTYPE ${name} [<!ENTITY a "b">]><rss><channel/></rss>`)).to.throw(
          AdapterError,
          'declarations of its own',
        );
    expect(titleOf('<![CDATA[<!DOCTYPE rss [<!ENTITY a "b">]>]]>')).to.contain('ENTITY');
    expect(
      fromXml(`<!DOCTYPE rss PUBLIC "-//N//DTD RSS//EN" "https://x.example/rss.dtd">${RSS}`).title,
    ).to.equal('News');
  });

  it('ends with an error or with a feed, whatever comes', () => {
    const nested = (depth: number) => `${'<b>'.repeat(depth)}x${'</b>'.repeat(depth)}`;
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => {
      const [outer, inner] = ['bcdefghij'[index], 'abcdefghi'[index]];
      return `<!ENTITY ${outer} "${`&${inner};`.repeat(10)}">`;
    }).join('')}]>`;
    for (const text of [
      `${bomb}<rss><channel><title>&j;</title></channel></rss>`,
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title></channel></rss>`,
      `<rss><channel><item><guid>1</guid><description>${nested(20_000)}</description></item></channel></rss>`,
      `<rss><channel>${'<item>'.repeat(3000)}</channel></rss>`,
      `<rss>&${'<!--'.repeat(200_000)}`,
      `<rss>${'<!---->'.repeat(200_000)}</rss>`,
      `<rss>&${'<![CDATA['.repeat(100_000)}`,
      `<rss><channel><item><author>${'('.repeat(200_000)}</author><pubDate>${'('.repeat(200_000)}</pubDate></item></channel></rss>`,
      `<rss><channel><title>${Array.from({ length: 50_000 }, (_, index) => `&a${index};`).join('')}</title></channel></rss>`,
      '<rss/>',
      '<rss><channel/></rss>',
      '<feed/>',
      '<rss xml:base="http://[" ><channel><link>a</link></channel></rss>',
      '<x:rss><channel/></x:rss>',
      '<rss><parsererror>mine</parsererror></rss>',
      '\0<rss/>',
    ]) {
      let feed: JsonFeed | undefined;
      try {
        feed = fromXml(text);
      } catch (error) {
        expect(error, text.slice(0, 60)).to.be.instanceOf(AdapterError);
      }
      if (feed) expect(() => readFeed(feed)).not.to.throw();
    }
  });

  it('loads nothing and runs nothing', async () => {
    const ran: string[] = [];
    replace(window, 'run', (what: string) => ran.push(what));
    const hostile = '<img src="/never-asked-for.png" onerror="run(1)"><script>run(2)</script><p>words</p>';
    const { items } = fromXml(
      `<rss><channel><item><guid>1</guid><description><![CDATA[${hostile}]]></description></item></channel></rss>`,
    );
    expect(items[0]!.summary).to.equal('words');
    const isAsked = (what: string) =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes(what));
    // What is asked for later has come: so would have what was asked for before.
    new Image().src = '/demo/pictures/stream.svg?asked-for';
    await waitUntil(() => isAsked('?asked-for'));
    expect(isAsked('never-asked-for')).to.equal(false);
    expect(ran).to.deep.equal([]);
  });

  it('says where it needs a parser', () => {
    const parser = DOMParser;
    takeAway(globalThis, 'DOMParser');
    expect(() => fromXml(RSS)).to.throw(AdapterError, 'option "parser"');
    expect(fromXml(RSS, undefined, { parser }).title).to.equal('News');
  });
});
