/**
 * Atom as JSON Feed, rule by rule, read by the parser of the browser.
 */
import { expect } from '@open-wc/testing';
import { fromXml, type JsonItem } from '../../src/adapters/index.js';
import { readFeed } from '../../src/index.js';

const atom = (inside: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" ${attributes}>${inside}</feed>`;

const entryOf = (inside: string): JsonItem => fromXml(atom(`<entry>${inside}</entry>`)).items[0]!;

describe('fromXml: Atom', () => {
  it('gives title, pages, description, language and authors of the feed', () => {
    const feed = fromXml(
      atom(
        '<title type="html">City &amp;amp; harbour</title><subtitle>All news</subtitle>' +
          '<link rel="self" href="feed.atom"/><link rel="next" href="feed-2.atom"/>' +
          '<link rel="alternate" type="application/json" href="news.json"/><link type="text/html" href="news"/>' +
          '<author><name>City</name><uri>/about</uri><email>a@city.example</email></author>',
        'xml:lang="en-GB" xml:base="https://city.example/"',
      ),
    );
    expect(feed).to.deep.equal({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'City & harbour',
      home_page_url: 'https://city.example/news',
      feed_url: 'https://city.example/feed.atom',
      next_url: 'https://city.example/feed-2.atom',
      description: 'All news',
      language: 'en-GB',
      authors: [{ name: 'City', url: 'https://city.example/about' }],
      items: [],
    });
  });

  it('gives id, address, title, dates, language and tags of an entry', () => {
    const item = fromXml(
      atom(
        '<entry xml:lang="ko"><id>tag:1</id><link href="https://city.example/1"/><title>나무 &lt; 숲</title>' +
          '<published>2024-05-01T09:00:00+09:00</published><updated>2024-05-02T09:00:00Z</updated>' +
          '<category term="trees" label="Trees"/><category term="parks"/></entry>',
      ),
    ).items[0];
    expect(item).to.deep.equal({
      id: 'tag:1',
      url: 'https://city.example/1',
      title: '나무 < 숲',
      date_published: '2024-05-01T09:00:00+09:00',
      date_modified: '2024-05-02T09:00:00Z',
      language: 'ko',
      tags: ['Trees', 'parks'],
    });
  });

  it('never takes the day of a change for that of publication', () => {
    expect(entryOf('<id>1</id><updated>2024-05-02T09:00:00Z</updated>')).to.deep.equal({
      id: '1',
      date_modified: '2024-05-02T09:00:00Z',
    });
  });

  it('takes the address as id where there is none', () => {
    expect(entryOf('<link href="https://city.example/1"/>').id).to.equal('https://city.example/1');
  });

  it('tells text, escaped HTML and XHTML apart (I8)', () => {
    expect(entryOf('<content>a &lt;b&gt;</content>')).to.deep.equal({ content_text: 'a <b>' });
    expect(entryOf('<content type="html">&lt;b&gt;a&lt;/b&gt;</content>')).to.deep.equal({
      content_html: '<b>a</b>',
    });
    const xhtml =
      '<div xmlns="http://www.w3.org/1999/xhtml">a<br/><a name="x"/>b<img src="c.png" alt=""/></div>';
    expect(entryOf(`<content type="xhtml">${xhtml}</content>`)).to.deep.equal({
      content_html: '<div>a<br><a name="x"></a>b<img src="c.png" alt=""></div>',
    });
    expect(entryOf('<content type="image/png">iVBORw0KGgo=</content>')).to.deep.equal({});
    expect(entryOf('<content type="text/html" src="https://city.example/1"/>')).to.deep.equal({});
  });

  it('has a summary in words, and as the body too where HTML stands alone', () => {
    const summary = '<summary type="html">&lt;p&gt;a &lt;i&gt;b&lt;/i&gt;&lt;/p&gt;</summary>';
    expect(entryOf(`${summary}<content>c</content>`)).to.deep.equal({ summary: 'a b', content_text: 'c' });
    expect(entryOf(summary)).to.deep.equal({ summary: 'a b', content_html: '<p>a <i>b</i></p>' });
    expect(entryOf('<summary>a</summary>')).to.deep.equal({ summary: 'a' });
  });

  it('has enclosures as attachments and thumbnails as pictures', () => {
    expect(
      entryOf(
        '<link rel="enclosure" href="https://city.example/a.pdf" type="application/pdf" length="12" title="Plan"/>' +
          '<media:thumbnail url="https://city.example/t.png"/>',
      ),
    ).to.deep.equal({
      image: 'https://city.example/t.png',
      attachments: [
        { url: 'https://city.example/a.pdf', mime_type: 'application/pdf', title: 'Plan', size_in_bytes: 12 },
      ],
    });
  });

  it('reads Atom 0.3 by its own names', () => {
    const feed = fromXml(
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry><id>1</id>' +
        '<issued>2004-05-01T09:00:00Z</issued><modified>2004-05-02T09:00:00Z</modified>' +
        '<content type="text/html" mode="escaped">&lt;b&gt;a&lt;/b&gt;</content></entry></feed>',
    );
    expect(feed.items).to.deep.equal([
      {
        id: '1',
        content_html: '<b>a</b>',
        date_published: '2004-05-01T09:00:00Z',
        date_modified: '2004-05-02T09:00:00Z',
      },
    ]);
  });

  it('gives articles to the reader, without a word of complaint', () => {
    const { feed, issues } = readFeed(
      fromXml(
        atom(
          '<title>City</title><entry><id>1</id><title>One</title><link href="https://city.example/1"/>' +
            '<content>Text</content></entry>',
        ),
      ),
    );
    expect(issues).to.deep.equal([]);
    expect(feed.articles.map(({ title, url, text }) => [title, url, text])).to.deep.equal([
      ['One', 'https://city.example/1', 'Text'],
    ]);
  });
});
