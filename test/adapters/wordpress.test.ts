/**
 * Posts of WordPress as JSON Feed, rule by rule.
 */
import { expect } from '@open-wc/testing';
import { AdapterError, fromWordPress, type JsonItem } from '../../src/adapters/index.js';
import { readFeed } from '../../src/index.js';
import type { Json } from '../helpers/feeds.js';

const BASE = 'https://city.example/wp-json/wp/v2/posts?_embed';

const post = (more: Json = {}): Json => ({
  id: 7,
  guid: { rendered: 'https://city.example/?p=7' },
  link: 'https://city.example/seven',
  status: 'publish',
  title: { rendered: 'The city&#8217;s seventh' },
  content: { rendered: '<p>Long words</p>', protected: false },
  ...more,
});

const itemOf = (more: Json): JsonItem => fromWordPress([post(more)], BASE).items[0]!;

const media = (more: Json = {}): Json => ({
  _embedded: { 'wp:featuredmedia': [{ source_url: 'https://city.example/full.jpg', ...more }] },
});

describe('fromWordPress', () => {
  it('gives id, address, title and body', () => {
    expect(fromWordPress([post()], BASE, { nextUrl: `${BASE}&page=2` })).to.deep.equal({
      version: 'https://jsonfeed.org/version/1.1',
      title: '',
      feed_url: BASE,
      next_url: `${BASE}&page=2`,
      items: [
        {
          id: 'https://city.example/?p=7',
          url: 'https://city.example/seven',
          title: 'The city’s seventh',
          content_html: '<p>Long words</p>',
        },
      ],
    });
    expect(itemOf({ guid: undefined }).id).to.equal('https://city.example/seven');
  });

  it('has titles as the site shows them, decoded once in all (T12)', () => {
    const titles = [
      'Parks &amp; trees',
      'Write &amp;amp; here',
      'The &lt;b&gt; element',
      '<em>New</em> park',
    ];
    const json = titles.map((rendered, index) =>
      post({ guid: { rendered: String(index) }, title: { rendered } }),
    );
    const { articles } = readFeed(fromWordPress(json)).feed;
    expect(articles.map(({ title }) => title)).to.deep.equal([
      'Parks & trees',
      'Write &amp; here',
      'The <b> element',
      'New park',
    ]);
  });

  it('has the excerpt as its summary, in words and without what leads on', () => {
    const summaryOf = (rendered: string) => itemOf({ excerpt: { rendered } }).summary;
    expect(summaryOf('<p>Short &#8220;words&#8221; [&hellip;]</p>\n')).to.equal('Short “words”');
    expect(summaryOf('<p>One [...]</p>')).to.equal('One');
    expect(summaryOf('<p>One</p><p>two <a class="more-link" href="/">Read on</a></p>')).to.equal('One two');
    expect(summaryOf('')).to.equal(undefined);
  });

  it('takes the time in UTC, else that of the site without a zone', () => {
    const dates = (more: Json) => {
      const { date_published, date_modified } = itemOf(more);
      return [date_published, date_modified];
    };
    const date = '2024-05-01T18:00:00';
    expect(
      dates({ date, date_gmt: '2024-05-01T09:00:00', modified_gmt: '2024-05-02T09:00:00' }),
    ).to.deep.equal(['2024-05-01T09:00:00Z', '2024-05-02T09:00:00Z']);
    expect(dates({ date })).to.deep.equal([date, undefined]);
    expect(dates({ date, date_gmt: '0000-00-00T00:00:00' })).to.deep.equal([date, undefined]);
  });

  it('leaves out what has a password and what is not published', () => {
    const hidden = [
      post({ content: { rendered: '', protected: true } }),
      ...['private', 'draft', 'future', 'pending', 'trash'].map((status) => post({ status })),
    ];
    expect(fromWordPress(hidden).items).to.deep.equal([]);
    expect(fromWordPress([post({ status: undefined })]).items).to.have.length(1);
  });

  it('has the featured picture with its words and with the sizes that show all of it', () => {
    const { image, _city_news } = itemOf(
      media({
        alt_text: 'A tree &amp; a bench',
        caption: { rendered: '<p>In the park</p>' },
        media_details: {
          width: 1200,
          height: 800,
          sizes: {
            large: {
              source_url: 'https://city.example/l.jpg',
              width: 600,
              height: 400,
              mime_type: 'image/jpeg',
            },
            medium: { source_url: 'https://city.example/m.jpg', width: 300, height: 200 },
            thumbnail: { source_url: 'https://city.example/square.jpg', width: 150, height: 150 },
          },
        },
      }),
    );
    expect(image).to.equal('https://city.example/full.jpg');
    expect(_city_news).to.deep.equal({
      image: {
        alt: 'A tree & a bench',
        caption: 'In the park',
        width: 1200,
        height: 800,
        sources: [
          { url: 'https://city.example/m.jpg', width: 300 },
          { url: 'https://city.example/l.jpg', width: 600, mime_type: 'image/jpeg' },
        ],
      },
    });
  });

  it('calls no picture decorative for want of words', () => {
    const item = itemOf(media({ alt_text: '' }));
    expect(item.image).to.equal('https://city.example/full.jpg');
    expect(item._city_news).to.equal(undefined);
  });

  it('has no picture where WordPress refuses it', () => {
    const item = itemOf({ _embedded: { 'wp:featuredmedia': [{ code: 'rest_forbidden', message: 'No.' }] } });
    expect(item.image).to.equal(undefined);
  });

  it('has the names of terms as tags, and the first category', () => {
    const item = itemOf({
      _embedded: {
        'wp:term': [
          [
            { taxonomy: 'category', slug: 'uncategorized', name: 'Uncategorized' },
            { taxonomy: 'category', slug: 'parks', name: 'Parks &amp; trees' },
          ],
          [{ taxonomy: 'post_tag', slug: 'oak', name: 'Oak' }],
        ],
      },
    });
    expect(item.tags).to.deep.equal(['Parks & trees', 'Oak']);
    expect(item._city_news).to.deep.equal({ category: 'Parks & trees' });
  });

  it('says nothing of who wrote a post', () => {
    const item = itemOf({ author: 3, _embedded: { author: [{ name: 'A person', link: '/author/3' }] } });
    expect(JSON.stringify(item)).to.not.contain('person');
    expect(item.authors).to.equal(undefined);
  });

  it('takes one post, and none', () => {
    expect(fromWordPress(post()).items).to.have.length(1);
    expect(fromWordPress([]).items).to.deep.equal([]);
  });

  it('reads on past what is no post, and past fields of a wrong type (T8, T9)', () => {
    const json = [
      null,
      7,
      'x',
      [],
      JSON.parse('{"__proto__": {"title": {"rendered": "x"}}}'),
      post({
        title: { rendered: 7 },
        excerpt: null,
        link: {},
        date: [],
        _embedded: { 'wp:term': [[null, 7], {}] },
      }),
      post({ _embedded: { 'wp:featuredmedia': { 0: {} }, 'wp:term': 'x' } }),
    ];
    expect(fromWordPress(json).items).to.have.length(2);
    expect(readFeed(fromWordPress(json)).feed.articles).to.have.length(1);
  });

  for (const [json, found] of [
    [{ code: 'rest_no_route', message: 'No route.', data: { status: 404 } }, '"rest_no_route"'],
    [[1, 2], 'a list of 2 other things'],
    [{ items: [] }, 'an object that is no post'],
    [null, 'null'],
    ['text', 'a string'],
  ] as const)
    it(`says that it found ${found}`, () => expect(() => fromWordPress(json)).to.throw(AdapterError, found));
});
