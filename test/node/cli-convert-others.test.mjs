/**
 * `city-news convert` on faults of real feeds: the same mended, and the same left out, as by the adapters in a page.
 * Runs the built command as a child process.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checked, cityNews, converted, withServer } from '../helpers/cli.mjs';

const rss = (inside) =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title><link>https://harbour.example/</link>${inside}</channel></rss>`;

const convert = (input, ...words) => converted(['-', ...words], { input });

const POST = { guid: { rendered: '1' }, title: { rendered: 'Pier' }, content: { rendered: '<p>x</p>' } };

const ROW = {
  POST_ID: '000123',
  BLOG_ID: '25',
  BLOG_NAME: '환경',
  POST_TITLE: '강을 따라 &amp; 걷기',
  POST_CONTENT: '<p>길이 열립니다.</p>',
  POST_EXCERPT: '<p>길이 [&hellip;]</p>',
  PUBLISH_DATE: '2026-03-03 08:05:00',
  MANAGER_DEPT: '하천과',
  MANAGER_NAME: '홍길동',
  MANAGER_PHONE: '02-000-0000',
  THUMB_URI: '/env/files/a.jpg',
};

const seoul = (row, code = 'INFO-000') =>
  JSON.stringify({
    SeoulNewsList: { list_total_count: row.length, RESULT: { CODE: code, MESSAGE: 'm' }, row },
  });

describe('city-news convert: feeds of others', { concurrency: 3 }, () => {
  it('takes links for ids where one guid names all (reports 12)', async () => {
    const item = (n) =>
      `<item><guid isPermaLink="false">N/A</guid><title>T${n}</title><link>https://harbour.example/${n}</link></item>`;
    const { feed } = await convert(rss(item(1) + item(2)));
    assert.deepEqual(
      feed.items.map(({ id }) => id),
      ['https://harbour.example/1', 'https://harbour.example/2'],
    );
  });

  it('keeps items that have a description alone, decodes every name, and leaves out what plugins add (01, 22, 24)', async () => {
    const credit =
      '<p>The post <a href="https://harbour.example/1">P</a> appeared first on <a href="/">H</a>.</p>';
    const { feed } = await convert(
      rss(
        `<item><link>https://harbour.example/1</link><title><![CDATA[Caf&eacute; &rarr; 5]]></title><description><![CDATA[<p hidden>no</p><p style="display: none">no</p>[vc_row]Pier [&#8230;]${credit}]]></description><content:encoded><![CDATA[<p>All</p>${credit}]]></content:encoded></item>` +
          '<item><description>It rains.</description></item>',
      ),
    );
    const [pier, rain] = feed.items;
    assert.equal(pier.title, 'Café → 5');
    assert.equal(pier.summary, 'Pier …');
    assert.equal(pier.content_html, '<p>All</p>');
    assert.equal(rain.summary, 'It rains.');
  });

  it('finds pictures by suffix, by width and in the synopsis (15)', async () => {
    const { feed } = await convert(
      rss(
        '<item><guid>1</guid><enclosure url="https://harbour.example/a.jpg"/></item>' +
          '<item><guid>2</guid><media:thumbnail url="https://harbour.example/7.jpg" width="75"/><media:thumbnail url="https://harbour.example/6.jpg" width="640"/></item>' +
          '<item><guid>3</guid><description><![CDATA[<img src="https://count.example/1.gif" width="1"><img data-src="/g.jpg" alt="A gate"><p>Words</p>]]></description></item>',
      ),
    );
    assert.deepEqual(
      feed.items.map(({ image }) => image),
      ['a', '6', 'g'].map((name) => `https://harbour.example/${name}.jpg`),
    );
    assert.equal(feed.items[2]._city_news.image.alt, 'A gate');
  });

  it('reads dates that mean one thing, also of Atom (27)', async () => {
    const { feed } = await convert(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>t</id><entry><id>1</id><title>A</title><published>Tue Mar 03 08:05:00 KST 2026</published><updated>Mar 4, 2026</updated></entry></feed>',
    );
    assert.equal(feed.items[0].date_published, '2026-03-03T08:05:00+09:00');
    assert.equal(feed.items[0].date_modified, '2026-03-04');
  });

  it('reads JSON with words of a server around it, and tells them (13)', async () => {
    const input = `<br />\n<b>Notice</b>: x in <b>/srv/a.php</b><br />\n${JSON.stringify([POST])}\n<!-- cached -->`;
    for (const words of [[], ['--from', 'wordpress']]) {
      const { feed, said } = await convert(input, ...words);
      assert.equal(feed.items.length, 1);
      assert.match(said, /around the JSON.*Notice/);
    }
    const plain = await convert(JSON.stringify([POST]));
    assert.doesNotMatch(plain.said, /around/);
  });

  it('reads RSS behind words that are no markup', async () => {
    const { feed } = await convert(`Warning: x\n${rss('<item><guid>1</guid><title>A</title></item>')}`);
    assert.equal(feed.items.length, 1);
  });

  it("makes a feed of Seoul's open data (31): no persons, ids with their zeros, the time of Seoul", async () => {
    const { feed } = await convert(seoul([ROW, { ...ROW, BLOG_ID: '21', BLOG_NAME: '교통' }]));
    assert.deepEqual(feed.items[0], {
      id: '25/000123',
      url: 'https://news.seoul.go.kr/env/archives/000123',
      title: '강을 따라 & 걷기',
      summary: '길이 …',
      content_html: '<p>길이 열립니다.</p>',
      image: 'https://news.seoul.go.kr/env/files/a.jpg',
      date_published: '2026-03-03T08:05:00+09:00',
      _city_news: { category: '환경', department: { name: '하천과' } },
    });
    const one = await convert(seoul([{ ...ROW, BLOG_NAME: '기타' }]), '--title', 'Seoul');
    assert.equal(one.feed.items[0].id, '000123');
    assert.equal(one.feed.items[0].url, undefined);
    assert.doesNotMatch(JSON.stringify(one.feed), /홍길동|02-000/);
    const { errors } = await checked(['-'], { input: JSON.stringify(one.feed) });
    assert.equal(errors, 0);
  });

  it('says in words what the open data answers in place of news', async () => {
    const none = await convert(seoul([], 'INFO-200'));
    assert.deepEqual(none.feed.items, []);
    const refused = JSON.stringify({ RESULT: { CODE: 'ERROR-500', MESSAGE: '서버 오류입니다.' } });
    const { status, stderr } = await cityNews(['convert', '-'], { input: refused });
    assert.equal(status, 2);
    assert.match(stderr, /ERROR-500: 서버 오류입니다\./);
    assert.doesNotMatch(stderr, /WordPress/);
  });

  it('asks for XML and for anything, in this order (14)', () =>
    withServer(
      (request, response) => {
        assert.match(request.headers.accept, /application\/rss\+xml.*\*\/\*;q=0\.5$/);
        response.end(rss('<item><guid>1</guid></item>'));
      },
      async (url) => {
        const { feed } = await converted([url]);
        assert.equal(feed.items.length, 1);
      },
    ));
});
