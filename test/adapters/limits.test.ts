/**
 * What the feeds of others may cost (policy 6): texts that would stall a list, declarations that unfold, long feeds.
 */
import { expect } from '@open-wc/testing';
import { AdapterError, fromWordPress, fromXml } from '../../src/adapters/index.js';
import { parseText } from '../../src/feed/fetch-feed.js';
import { readNews } from '../../src/model/read-news.js';

const rss = (items: string) => `<rss version="2.0"><channel><title>Ward</title>${items}</channel></rss>`;

const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Formatting that a parser opens anew in each paragraph: 700 × 700 elements. */
const BOMB = `${Array.from({ length: 700 }, (_, n) => `<u title=${n}>`).join('')}${'<p>Works'.repeat(700)}`;

/** What takes a minute where a limit is missing takes a moment. */
const MOST = 3000;

describe('the limits of adapters', () => {
  it('give the words of a text that would unfold, in every field that is plain', () => {
    const before = performance.now();
    const [item] = fromXml(
      rss(`<item><guid>1</guid><description>${escaped(BOMB)}</description></item>`),
    ).items;
    const [post] = fromWordPress([
      { guid: { rendered: '1' }, title: { rendered: BOMB }, excerpt: { rendered: BOMB }, status: 'publish' },
    ]).items;
    expect(item!.summary).to.match(/^(Works ?)+/);
    expect(post!.title).to.match(/^(Works ?)+/);
    expect(post!.summary).to.match(/^(Works ?)+/);
    expect(performance.now() - before).to.be.below(MOST);
  });

  it('give an ordinary long text whole', () => {
    const html = '<p>Some <b>bold</b> words &amp; <i>more</i>.</p>'.repeat(40);
    const [item] = fromXml(
      rss(
        `<item><guid>1</guid><title>${escaped('<p>a</p>b')}</title><description>${escaped(html)}</description></item>`,
      ),
    ).items;
    expect(item!.content_html).to.equal(html);
    expect(item!.summary).to.contain('Some bold words &');
  });

  for (const [name, start] of [
    ['a control character', '\x01'],
    ['a control character in its name', '<!DOC\x01TYPE'],
    ['a character that XML has not', '\uffff \x0b'],
    ['a comment', '<!-- x -->\x02'],
  ] as const)
    it(`refuse declarations behind ${name}`, () => {
      const doctype = start.startsWith('<!DOC') ? start : `${start}<!DOCTYPE`;
      const text = `<?xml version="1.0"?>${doctype} rss [<!ENTITY q "<![CDATA["><!ENTITY w "words">]>${rss('<item><guid>1</guid><title>[&w;]</title></item>')}`;
      expect(() => fromXml(text)).to.throw(AdapterError, 'declarations of its own');
    });

  it('refuse comments within comments, which would leave one behind (policy 6)', () => {
    const twice = `<!<!-- a -->-- <!DOCTYPE rss [<!ENTITY w "words">]> -->${rss('<item><guid>1</guid></item>')}`;
    expect(() => fromXml(twice)).to.throw(AdapterError, 'comments within comments');
  });

  it('take a document type without declarations', () => {
    const text = `<!DOCTYPE rss SYSTEM "http://x.example/rss.dtd?[1]">${rss('<item><guid>1</guid><title>[a]</title></item>')}`;
    expect(fromXml(text).items).to.have.length(1);
  });

  it('make an item when it is asked for', () => {
    const { items } = fromXml(rss('<item><guid>1</guid></item>'.repeat(500)));
    expect(items).to.have.length(500);
    expect(items[3]!.id).to.equal('1');
    const isMade = (index: number) => Object.getOwnPropertyDescriptor(items, index)!.get === undefined;
    expect([isMade(3), isMade(4)]).to.deep.equal([true, false]);
    expect(readNews({ items: items.slice(0, 5) }).feed.articles).to.have.length(1);
  });

  it('read 3,000 items bit by bit, and to the same feed as at once', async () => {
    const item = (n: number) =>
      `<item><title>Item ${n}</title><guid>${n}</guid><description>${escaped(`<p>Words ${n}</p>`)}</description></item>`;
    const text = rss(Array.from({ length: 3000 }, (_, n) => item(n % 2990)).join(''));
    let turns = 0;
    let isDone = false;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      if (!isDone) port2.postMessage(0);
    };
    port2.postMessage(0);
    const { feed } = await parseText(text, 'https://city.example/feed', 'rss');
    isDone = true;
    const atOnce = readNews(fromXml(text, 'https://city.example/feed'), 'https://city.example/feed').feed;
    expect(feed).to.deep.equal(atOnce);
    expect(feed.articles).to.have.length(2990);
    expect(turns).to.be.above(2);
  });
});
