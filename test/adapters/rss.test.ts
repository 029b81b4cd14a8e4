/**
 * RSS as JSON Feed, rule by rule, read by the parser of the browser and then by the reader.
 */
import { expect } from '@open-wc/testing';
import { fromXml, type JsonItem } from '../../src/adapters/index.js';
import { readFeed } from '../../src/index.js';

const BASE = 'https://city.example/feed/';

const NAMESPACES =
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"';

const rss = (channel: string, attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" ${NAMESPACES} ${attributes}><channel>${channel}</channel></rss>`;

const itemOf = (inside: string, channel = ''): JsonItem =>
  fromXml(rss(`<title>News</title>${channel}<item>${inside}</item>`), BASE).items[0]!;

/** The item as the reader gives it. */
const articleOf = (inside: string) =>
  readFeed(fromXml(rss(`<title>News</title><item><guid>1</guid>${inside}</item>`), BASE), BASE).feed
    .articles[0]!;

describe('fromXml: the channel of RSS', () => {
  it('gives title, home, own address, next page, description and language', () => {
    const feed = fromXml(
      rss(
        '<title>City &amp;amp; harbour</title><link>https://city.example/</link>' +
          '<atom:link rel="self" href="https://city.example/feed/" type="application/rss+xml"/>' +
          '<atom:link rel="next" href="?paged=2"/><description>All news</description><language>ko</language>',
      ),
      BASE,
    );
    expect(feed).to.deep.equal({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'City &amp; harbour',
      home_page_url: 'https://city.example/',
      feed_url: 'https://city.example/feed/',
      next_url: '?paged=2',
      description: 'All news',
      language: 'ko',
      items: [],
    });
    const read = readFeed(feed, BASE).feed;
    expect(read.title).to.equal('City & harbour');
    expect(read.nextUrl).to.equal('https://city.example/feed/?paged=2');
  });

  it('takes the next page from a caller who knows it', () => {
    expect(fromXml(rss(''), BASE, { nextUrl: '/feed/2' }).next_url).to.equal('/feed/2');
  });

  it('reads RSS 1.0, whose items stand beside the channel', () => {
    const feed = fromXml(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}>
        <channel rdf:about="https://city.example/"><title>Old news</title><link>https://city.example/</link></channel>
        <item rdf:about="https://city.example/1"><title>One</title><link>https://city.example/1</link>
          <dc:date>2024-05-01T09:00:00+09:00</dc:date><dc:subject>Trees</dc:subject></item>
      </rdf:RDF>`,
    );
    expect(feed.title).to.equal('Old news');
    expect(feed.items).to.deep.equal([
      {
        id: 'https://city.example/1',
        url: 'https://city.example/1',
        title: 'One',
        date_published: '2024-05-01T09:00:00+09:00',
        tags: ['Trees'],
      },
    ]);
  });

  it('reads elements in a namespace of their own, and items without a channel', () => {
    const text =
      '<rss xmlns="http://backend.example/rss2"><item><guid>a</guid><title>Own</title></item></rss>';
    expect(fromXml(text).items).to.deep.equal([{ id: 'a', title: 'Own' }]);
  });
});

describe('fromXml: an item of RSS', () => {
  it('takes its id from guid, else from the link, else from title or first words, and date (T13)', () => {
    expect(itemOf('<guid isPermaLink="false"> 0042 </guid><link>https://city.example/a</link>').id).to.equal(
      '0042',
    );
    expect(itemOf('<link>https://city.example/a</link>').id).to.equal('https://city.example/a');
    expect(itemOf('<title>A</title><pubDate>1 May 2024</pubDate>').id).to.equal('A 1 May 2024');
    expect(itemOf('<description>words alone</description>').id).to.equal('words alone');
    expect(itemOf('<category>Parks</category>').id).to.equal(undefined);
  });

  it('takes its address from an alternate link, else from the link, else from a guid that is one', () => {
    const link = '<link>https://city.example/b</link>';
    const guid = '<guid>https://city.example/c</guid>';
    expect(itemOf(`${guid}${link}<atom:link rel="alternate" href="https://city.example/a"/>`).url).to.equal(
      'https://city.example/a',
    );
    expect(itemOf(guid + link).url).to.equal('https://city.example/b');
    expect(itemOf(guid).url).to.equal('https://city.example/c');
    expect(itemOf('<guid isPermaLink="false">https://city.example/c</guid>').url).to.equal(undefined);
    expect(itemOf('<guid>tag:c</guid>').url).to.equal(undefined);
  });

  it('leaves a relative address to the reader, and resolves it where xml:base says against what (T19)', () => {
    expect(itemOf('<link>/a</link>').url).to.equal('/a');
    const text = rss('<item><guid>1</guid><link>b</link></item>', 'xml:base="/news/"');
    expect(fromXml(text, BASE).items[0]!.url).to.equal('https://city.example/news/b');
    expect(fromXml(text).items[0]!.url).to.equal('b');
  });

  it('has its title as text, decoded once in all (T12)', () => {
    expect(articleOf('<title>Parks &amp;amp; trees</title>').title).to.equal('Parks & trees');
    expect(articleOf('<title><![CDATA[Parks &#8217; trees]]></title>').title).to.equal('Parks ’ trees');
    expect(articleOf('<title>&lt;b&gt;bold&lt;/b&gt;</title>').title).to.equal('<b>bold</b>');
  });

  it('has content:encoded as its body and the description as its summary, in words', () => {
    const { summary, content_html } = itemOf(
      '<description>&lt;p&gt;Short&lt;/p&gt;&lt;p&gt;words&lt;script&gt;no&lt;/script&gt;&lt;/p&gt;</description>' +
        '<content:encoded><![CDATA[<p>Long <b>words</b></p>]]></content:encoded>',
    );
    expect(summary).to.equal('Short words');
    expect(content_html).to.equal('<p>Long <b>words</b></p>');
  });

  it('has a description that stands alone as its summary, and as its body too if it has markup (T15)', () => {
    expect(itemOf('<description>Only &amp;lt; words</description>')).to.deep.equal({
      id: 'Only < words',
      summary: 'Only < words',
    });
    const { summary, content_html } = itemOf(
      `<description><![CDATA[<p>${'many words '.repeat(60)}</p>]]></description>`,
    );
    expect(content_html).to.match(/^<p>many words/);
    expect(summary!.length).to.be.lessThan(310);
    expect(summary).to.match(/…$/);
  });

  it('writes markup that was not escaped as HTML', () => {
    expect(
      itemOf('<description><div><img src="a.png"/>One<br/>two<p/>three</div></description>').content_html,
    ).to.equal('<div><img src="a.png">One<br>two<p></p>three</div>');
  });

  it('decodes a summary no more often than its HTML is coded (T12)', () => {
    expect(articleOf('<description><![CDATA[<i>Write &amp;nbsp; here</i>]]></description>').summary).to.equal(
      'Write &nbsp; here',
    );
  });

  it('has categories as tags, and names as authors but no e-mail', () => {
    const { tags, authors } = itemOf(
      '<category>Trees</category><category/><category>Parks</category><dc:creator>Press office</dc:creator>',
    );
    expect(tags).to.deep.equal(['Trees', 'Parks']);
    expect(authors).to.deep.equal([{ name: 'Press office' }]);
    expect(itemOf('<author>press@city.example (Press office)</author>').authors).to.deep.equal([
      { name: 'Press office' },
    ]);
    expect(itemOf('<author>press@city.example</author>').authors).to.equal(undefined);
  });

  it('has enclosures as attachments (T30)', () => {
    expect(
      itemOf(
        '<enclosure url="/plan.pdf" length="1200" type="application/pdf"/><enclosure url=""/>' +
          '<enclosure url="/talk.mp3" length="unknown"/>',
      ).attachments,
    ).to.deep.equal([
      { url: '/plan.pdf', mime_type: 'application/pdf', size_in_bytes: 1200 },
      { url: '/talk.mp3' },
    ]);
  });

  it('has the widest picture of Media RSS, with its own words', () => {
    const { image, _city_news, attachments } = itemOf(
      '<enclosure url="/e.jpg" type="image/jpeg"/><media:thumbnail url="/t.jpg"/>' +
        '<media:group><media:content url="/s.jpg" medium="image" width="140"/>' +
        '<media:content url="/l.jpg" type="image/jpeg" width="460" height="300">' +
        '<media:description>A tree</media:description><media:credit>City</media:credit></media:content>' +
        '<media:content url="/film.mp4" type="video/mp4" width="1920"/></media:group>',
    );
    expect(image).to.equal('/l.jpg');
    expect(_city_news).to.deep.equal({
      image: { alt: 'A tree', credit: 'City', width: 460, height: 300 },
    });
    expect(attachments).to.have.length(1);
  });

  it('has a thumbnail, else an enclosure that is a picture, as its picture where there is no other', () => {
    expect(itemOf('<media:thumbnail url="/t.jpg"/>').image).to.equal('/t.jpg');
    const item = itemOf('<enclosure url="/e.jpg" type="image/jpeg" length="9"/>');
    expect(item.image).to.equal('/e.jpg');
    expect(item.attachments).to.equal(undefined);
  });

  for (const [given, wanted] of [
    ['Sun, 06 Sep 2009 16:20:00 +0900', '2009-09-06T16:20:00+09:00'],
    ['Sun, 06 Sep 2009 16:20:00 GMT', '2009-09-06T16:20:00Z'],
    ['6 September 2009 6:20 EST', '2009-09-06T06:20:00-05:00'],
    ['Sat,29 Jul 06 0003 PDT', '2006-07-29T00:03:00-07:00'],
    ['29 Jul 96 00:03 UT (Universal)', '1996-07-29T00:03:00Z'],
    ['Fri, 22 May 2026 16:38:15 KST', '2026-05-22T16:38:15+09:00'],
    ['Fri, 22 May 2026 16:38:15', '2026-05-22T16:38:15'],
    ['2026-05-22 16:38:15', '2026-05-22T16:38:15'],
    ['22 May 2026', '2026-05-22'],
    ['Fri, 31 Feb 2025 10:00:00 GMT', undefined],
    ['Fri, 22 May 2026 16:38:15 MARS', undefined],
    ['Seg, 24 Set 2018 19:42:40 -0300', undefined],
    ['soon', undefined],
  ] as const)
    it(`reads the date "${given}" as ${wanted ?? 'none'} (§1.5)`, () =>
      expect(articleOf(`<pubDate>${given}</pubDate>`).published).to.equal(wanted));

  it('leaves a date without a zone to the zone of the feed', () => {
    const feed = fromXml(rss('<item><guid>1</guid><pubDate>2026-05-22 16:38:15</pubDate></item>'));
    expect(feed.items[0]!.date_published).to.equal('2026-05-22 16:38:15');
  });
});
