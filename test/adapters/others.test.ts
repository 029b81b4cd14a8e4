/**
 * Faults of real feeds that the adapters mend, kind by kind, and what they leave out of them. Numbers are those of the
 * public reports that each kind comes from.
 */
import { expect } from '@open-wc/testing';
import { adapt, AdapterError, fromXml, type JsonItem } from '../../src/adapters/index.js';
import { readFeed } from '../../src/index.js';
import { giveBack, replace } from '../helpers/stand-in.js';

const BASE = 'https://harbour.example/feed/';

const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';

const rss = (inside: string, attributes = `${MEDIA} ${CONTENT}`) =>
  `<rss version="2.0" ${attributes}><channel><title>Harbour</title>${inside}</channel></rss>`;

const itemsOf = (text: string) => fromXml(text, BASE).items;

const itemOf = (inside: string, attributes?: string): JsonItem =>
  itemsOf(rss(`<item><guid>1</guid>${inside}</item>`, attributes))[0]!;

const titleOf = (title: string) =>
  readFeed(fromXml(rss(`<item><guid>1</guid><title>${title}</title></item>`))).feed.articles[0]!.title;

afterEach(giveBack);

describe('XML that others broke', () => {
  it('references to what XML forbids are taken out, as the characters are (reports 09, limits 11)', () => {
    expect(titleOf('Pier&#12; 7&#x1F; opens&#0;&#xFFFE;&#xD800;&#99999999;')).to.equal('Pier 7 opens');
    expect(titleOf('&#11;Pier &#X41; &#10; 7')).to.equal('Pier A 7');
  });

  it('prefixes that nobody declared are known by their name (reports 10)', () => {
    const inside = '<media:content url="https://harbour.example/1.jpg" medium="image"/><x-1:y z:a="b"/>';
    expect(itemOf(inside, '').image).to.equal('https://harbour.example/1.jpg');
    const late = `<item xmlns:dc="http://purl.org/dc/elements/1.1/"><guid>1</guid></item><item><guid>2</guid><dc:creator>Port office</dc:creator></item>`;
    expect(itemsOf(rss(late, ''))[1]!.authors).to.deep.equal([{ name: 'Port office' }]);
  });

  it('namespaces with https, www or another end are the same (reports 11)', () => {
    for (const address of [
      'https://search.yahoo.com/mrss/',
      'http://www.rssboard.org/media-rss',
      'urn:anything',
    ])
      expect(itemOf('<media:thumbnail url="/1.jpg"/>', `xmlns:media="${address}"`).image).to.equal('/1.jpg');
    expect(itemOf('<m:thumbnail url="/1.jpg"/>', 'xmlns:m="https://search.yahoo.com/mrss"').image).to.equal(
      '/1.jpg',
    );
    const atom =
      '<feed xmlns="https://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id></entry></feed>';
    expect(itemsOf(atom)).to.have.length(1);
  });

  it('the end of a section that was not begun, and a bare "<", are text', () => {
    expect(titleOf('a ]]> b')).to.equal('a ]]> b');
    expect(titleOf('5 < 7 & <![CDATA[x]]>')).to.equal('5 < 7 & x');
  });

  it('words before the declaration and after the root are passed over', () => {
    const notice = 'Warning: rand() in /srv/a.php on line 3\n<br />\n<b>Notice</b>: x\n';
    const text = `${notice}<?xml version="1.0"?>${rss('<item><guid>1</guid></item>')}<!-- cached --><p>Bye`;
    expect(itemsOf(text)).to.have.length(1);
    expect(readFeed(adapt(text, 'auto')).feed.articles).to.have.length(1);
    expect(
      itemsOf(`${rss('<item><guid>1</guid><title><![CDATA[</rss>]]></title></item>')}</rss>`)[0]!.title,
    ).to.equal('</rss>');
  });

  it('names in capitals are read, and a root of RSS with nothing of RSS in it is refused', () => {
    const text =
      '<RSS VERSION="2.0"><CHANNEL><TITLE>Harbour</TITLE><ITEM><GUID ISPERMALINK="false">1</GUID><TITLE>Pier</TITLE>' +
      '<PUBDATE>Wed, 05 Jun 2024 09:00:00 GMT</PUBDATE><ENCLOSURE URL="/1.jpg" TYPE="image/jpeg"/></ITEM></CHANNEL></RSS>';
    expect(fromXml(text).title).to.equal('Harbour');
    expect(itemsOf(text)).to.deep.equal([
      { id: '1', title: 'Pier', date_published: '2024-06-05T09:00:00Z', image: '/1.jpg' },
    ]);
    expect(() => fromXml('<rss version="2.0"><kanal/></rss>')).to.throw(AdapterError, 'root <rss>');
  });

  it('text that is no feed is refused in few looks at it', () => {
    for (const part of ['<p', '<![CDATA[', '<!--', '&', '<', ']]>', '<rss ', '<rss "', ' a:', '</x '])
      expect(() => fromXml(`<${part.repeat(50_000)}`)).to.throw(AdapterError);
  });

  it('declarations of entities stay refused, whatever stands before them', () => {
    const text = `x<!DOCTYPE rss [<!ENTITY a "b">]>${rss('<title>&a;</title>')}`;
    expect(() => fromXml(text)).to.throw(AdapterError, 'declarations of its own');
  });
});

describe('JSON with words of the server around it (reports 13)', () => {
  const POST = {
    guid: { rendered: '1' },
    title: { rendered: 'Pier [7] "opens"' },
    link: 'https://harbour.example/1',
  };

  it('is read from where it begins to where it ends, and told once', () => {
    const said: string[] = [];
    replace(console, 'warn', (text: string) => said.push(text));
    for (const [before, after] of [
      ['<br />\n<b>Deprecated</b>: f() in <b>/srv/[x].php</b> on line <b>7</b><br />\n', ''],
      ['', '\n<!-- Cached [1] {2} -->'],
      ['[27-Nov-2026] PHP Notice: array [] {}\n', '0'],
    ] as const)
      for (const format of ['wordpress', 'auto'] as const)
        expect(
          readFeed(adapt(before + JSON.stringify([POST]) + after, format, BASE)).feed.articles[0]?.title,
        ).to.equal('Pier [7] "opens"');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(BASE).and.to.contain('Deprecated : f() in /srv/[x].php');
  });

  it('is refused where it is cut off, in few looks at it', () => {
    for (const text of ['x [{"a":', `<br>${'[{"'.repeat(50_000)}`, `<br>[${'"\\"'.repeat(50_000)}`])
      expect(() => adapt(text, 'wordpress')).to.throw(AdapterError);
  });
});

describe('ids (reports 12)', () => {
  const three = (guid: string, link: (n: number) => string) =>
    itemsOf(
      rss(
        [1, 2, 3]
          .map((n) => `<item><title>T${n}</title>${link(n)}<guid isPermaLink="false">${guid}</guid></item>`)
          .join(''),
      ),
    );

  it('are the links where one guid names all, and title and date where there are none', () => {
    const links = three('N/A', (n) => `<link>https://harbour.example/${n}</link>`);
    expect(links.map(({ id }) => id)).to.deep.equal([1, 2, 3].map((n) => `https://harbour.example/${n}`));
    expect(three('N/A', () => '').map(({ id }) => id)).to.deep.equal(['T1', 'T2', 'T3']);
  });

  it('stay where an item is there twice, and a feed of descriptions keeps every item', () => {
    expect(three('7', () => '<link>https://harbour.example/7</link>').map(({ id }) => id)).to.deep.equal([
      '7',
      '7',
      '7',
    ]);
    const words = itemsOf(
      rss(
        '<item><description>The pier opens.</description></item><item><description>It rains.</description></item>',
      ),
    );
    expect(
      readFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: words }).feed.articles,
    ).to.have.length(2);
  });

  it('of Atom and WordPress follow the same rule', () => {
    const entry = (n: number) =>
      `<entry><id>x</id><title>T</title><link href="https://harbour.example/${n}"/></entry>`;
    const atom = itemsOf(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${entry(1)}${entry(2)}</feed>`,
    );
    expect(atom.map(({ id }) => id)).to.deep.equal([
      'https://harbour.example/1',
      'https://harbour.example/2',
    ]);
    const posts = [1, 2].map((n) => ({
      guid: { rendered: 'x' },
      title: { rendered: 'T' },
      link: `https://harbour.example/${n}`,
    }));
    expect(readFeed(adapt(JSON.stringify(posts), 'wordpress')).feed.articles).to.have.length(2);
  });
});

describe('pictures of items (reports 15)', () => {
  it('an enclosure without a type, or with one that says nothing, is known by its suffix', () => {
    expect(itemOf('<enclosure url="/a.JPG?w=1" length="0"/>').image).to.equal('/a.JPG?w=1');
    expect(itemOf('<enclosure url="/a.webp" type="application/octet-stream"/>').image).to.equal('/a.webp');
    expect(itemOf('<enclosure url="/a.pdf"/>').attachments).to.have.length(1);
    expect(itemOf('<enclosure url="/a.png" type="text/html"/>').image).to.equal(undefined);
  });

  it('of thumbnails the widest is taken, also within media:content', () => {
    const thumbs = '<media:thumbnail url="/75.jpg" width="75"/><media:thumbnail url="/640.jpg" width="640"/>';
    expect(itemOf(thumbs).image).to.equal('/640.jpg');
    expect(
      itemOf(`<media:content url="/film.mp4" type="video/mp4">${thumbs}</media:content>`).image,
    ).to.equal('/640.jpg');
  });

  it('a picture in the synopsis is that of the item, with its words; a counter of readers is none', () => {
    const dot = '<img src="https://count.example/1.gif" width="1" height="1" alt="">';
    const item = itemOf(
      `<description><![CDATA[${dot}<img data-src="/g.jpg" src="data:," alt="A gate"><p>Words</p>]]></description>`,
    );
    expect(item.image).to.equal('/g.jpg');
    expect(item._city_news?.image?.alt).to.equal('A gate');
    expect(itemOf(`<description><![CDATA[${dot}Words]]></description>`).image).to.equal(undefined);
  });
});

describe('what plugins add to words (reports 08, 22, 24)', () => {
  const credit =
    '<p>Der Beitrag <a href="https://harbour.example/1?utm=x">Pier</a> erschien zuerst auf <a href="/">Hafen</a>.</p>';
  const synopsis = (html: string, more = '') =>
    itemOf(`<link>https://harbour.example/1</link><description><![CDATA[${html}]]></description>${more}`);

  it('the line of who wrote it first goes from summary and body, in whatever language', () => {
    const item = synopsis(
      `<p>The pier opens [&#8230;]</p>\n${credit}`,
      `<content:encoded><![CDATA[<p>All</p>${credit}]]></content:encoded>`,
    );
    expect(item.summary).to.equal('The pier opens …');
    expect(item.content_html).to.equal('<p>All</p>');
    expect(synopsis('It opens. The post Pier appeared first on Harbour.').summary).to.equal('It opens.');
    const own = '<p>See <a href="https://harbour.example/2">two</a> and <a href="/3">three</a>.</p>';
    expect(synopsis(own).content_html).to.equal(own);
  });

  it('hidden words, fallbacks and shortcodes are no part of a summary', () => {
    const html =
      '<p style="Display : none">no</p><p hidden>no</p><noscript>no</noscript><iframe>no</iframe>[vc_row]Yes[/vc_row]';
    expect(synopsis(html).summary).to.equal('Yes');
  });
});
