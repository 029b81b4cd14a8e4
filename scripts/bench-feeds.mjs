/**
 * Feeds and bodies of a given size for the benches, the same at every run: bodies of several kB, pictures, tags, awards
 * and attachments as a city's news has them. Every word is made up here. Runs in Node and in browsers.
 */

const WORDS = (
  'the city opens a new bridge over its river and residents may vote on lamps that dim when nobody walks there ' +
  'since spring open data from every bus stop have been shown on one map so that drivers and planners see alike ' +
  'where it is crowded next year two districts will try quieter trams cooler roofs longer library hours with support'
).split(' ');

const KOREAN = '도시는 새 다리를 열고 주민은 불빛을 고른다 강가의 길은 밤에도 밝고 버스는 제때 온다'.split(
  ' ',
);

/** Numbers from 0 to 1 that are always the same for a seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

function writerFrom(seed) {
  const random = randomFrom(seed);
  const upTo = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[upTo(list.length)];
  const words = (count, from = WORDS) => Array.from({ length: count }, () => pick(from)).join(' ');
  const sentence = (from) => `${words(8 + upTo(14), from)}.`.replace(/^\w/, (letter) => letter.toUpperCase());
  const paragraph = (from) => Array.from({ length: 3 + upTo(4) }, () => sentence(from)).join(' ');
  return { upTo, pick, words, sentence, paragraph };
}

const two = (number) => String(number).padStart(2, '0');

function bodyFrom({ upTo, words, paragraph, sentence }, number, from) {
  const blocks = Array.from({ length: 7 + upTo(7) }, () => `<p>${paragraph(from)}</p>`);
  blocks.splice(2, 0, `<h2>${words(4, from)}</h2>`);
  blocks.push(
    `<figure><img src="/pictures/${number}.jpg" alt="${words(5, from)}" width="1200" height="800">` +
      `<figcaption>${sentence(from)}</figcaption></figure>`,
    `<ul><li><a href="/plans/${number}.pdf">${words(3, from)}</a></li><li>${sentence(from)}</li></ul>`,
  );
  return blocks.join('\n');
}

function itemFrom(writer, number) {
  const { upTo, pick, words, sentence } = writer;
  // One in five is in Korean, as in the feed of a city that writes in both.
  const from = number % 5 === 3 ? KOREAN : WORDS;
  return {
    id: `https://elmford.example/?p=${4000 - number}`,
    url: `/news/${4000 - number}`,
    title: words(7, from),
    language: from === KOREAN ? 'ko' : 'en',
    summary: sentence(from),
    content_html: bodyFrom(writer, number, from),
    image: `/pictures/${number}.jpg`,
    date_published: `20${two(10 + upTo(16))}-${two(1 + upTo(12))}-${two(1 + upTo(28))}T09:30:00+09:00`,
    tags: [pick(WORDS), pick(WORDS)],
    authors: [{ name: words(2, from), url: 'https://elmford.example/office' }],
    attachments: [
      { url: `/plans/${number}.pdf`, mime_type: 'application/pdf', size_in_bytes: upTo(900_000) },
    ],
    _city_news: {
      kind: 'news_story',
      views: upTo(9000),
      publisher: { name: words(3, from), abbr: 'CoE' },
      image: { alt: words(6, from), width: 1200, height: 800 },
      awards:
        number % 4 === 0
          ? [{ name: words(4), level: 'finalist', year: 2016, issuer: { name: words(2) }, candidates: 250 }]
          : [],
    },
  };
}

/** A feed in JSON of at least so many bytes, by less than one article. */
export function feedOfBytes(bytes, seed = 20161117) {
  const writer = writerFrom(seed);
  const encoder = new TextEncoder();
  const items = [];
  for (let size = 0; size < bytes;) {
    const item = itemFrom(writer, items.length);
    items.push(item);
    size += encoder.encode(JSON.stringify(item)).length + 1;
  }
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News of Elmford',
    home_page_url: 'https://elmford.example/',
    feed_url: 'https://elmford.example/feed.json',
    language: 'en',
    _city_news: { publisher: { name: 'City of Elmford', abbr: 'CoE' }, time_zone: 'Asia/Seoul' },
    items,
  });
}

/** The blocks of a body in turn; one round of them is about 2.5 kB. */
function blocksFrom({ words, sentence, paragraph }, number) {
  const rich = () =>
    `<p>${sentence()} <strong>${words(3)}</strong> ${sentence()} <a href="/news/${number}">${words(2)}</a>.</p>`;
  const row = (line) =>
    `<tr><th scope="row">${words(1)}</th><td>${number + line}</td><td>${words(2)}</td></tr>`;
  return [
    `<h2>${words(4)}</h2>`,
    ...[rich(), `<p>${paragraph()}</p>`, rich()],
    `<ul><li><a href="/plans/${number}.pdf">${words(3)}</a></li><li>${sentence()}</li><li>${words(5)}</li></ul>`,
    `<figure><img src="/pictures/${number}.jpg" alt="${words(5)}" width="1200" height="800">` +
      `<figcaption>${sentence()}</figcaption></figure>`,
    `<p>${paragraph()}</p>`,
    `<table><caption>${words(3)}</caption><tbody>${[1, 2, 3].map(row).join('')}</tbody></table>`,
    ...[rich(), `<blockquote><p>${sentence()}</p></blockquote>`, rich()],
  ];
}

/** The HTML of a body of at least so many bytes, by less than one paragraph. */
export function bodyOfBytes(bytes, seed = 20161117) {
  const writer = writerFrom(seed);
  let html = '';
  for (let number = 1; html.length < bytes; number++)
    for (const block of blocksFrom(writer, number)) if (html.length < bytes) html += `${block}\n`;
  return html;
}
