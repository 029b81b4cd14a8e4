/**
 * Feeds whose bytes are no UTF-8, and what is asked for: letters as somebody wrote them, or a failure that says why.
 */
import { expect } from '@open-wc/testing';
import { type FeedFormat, fetchFeed } from '../../src/feed/fetch-feed.js';
import { FeedError } from '../../src/index.js';
import { giveBack, replace } from '../helpers/stand-in.js';

/** 「새 다리」, in EUC-KR. */
const BRIDGE = [0xbb, 0xf5, 0x20, 0xb4, 0xd9, 0xb8, 0xae];
/** 「橋」 in Shift_JIS, and in ISO-2022-JP. */
const HASHI = [0x8b, 0xb4];
const HASHI_7BIT = [0x1b, 0x24, 0x42, 0x36, 0x36, 0x1b, 0x28, 0x42];

const ascii = (text: string) => [...new TextEncoder().encode(text)];

const rss = (title: number[], declaration = '') => [
  ...ascii(`${declaration}<rss version="2.0"><channel><title>T</title><item><guid>1</guid><title>`),
  ...title,
  ...ascii('</title></item></channel></rss>'),
];

const json = (title: number[]) => [
  ...ascii('{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":"1","title":"'),
  ...title,
  ...ascii('"}]}'),
];

const utf16 = (text: string, isBig = false) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });

const asked: string[] = [];

function answerWith(bytes: number[], type: string): void {
  replace(window, 'fetch', (_: unknown, init?: RequestInit) => {
    asked.push((init?.headers as Record<string, string>)['accept']!);
    return Promise.resolve(new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }));
  });
}

async function titleOf(
  bytes: number[],
  type = 'text/xml',
  format: FeedFormat = 'rss',
): Promise<string | undefined> {
  answerWith(bytes, type);
  return (await fetchFeed('https://harbour.example/feed', { format })).feed.articles[0]?.title;
}

afterEach(() => {
  giveBack();
  asked.length = 0;
});

describe('A feed that is no UTF-8 (reports 05, D13)', () => {
  const declared = (name: string) => `<?xml version="1.0" encoding="${name}"?>`;

  it('is read as its answer says, else as it says itself', async () => {
    expect(await titleOf(rss(BRIDGE), 'text/xml; charset=EUC-KR')).to.equal('새 다리');
    expect(await titleOf(rss(BRIDGE, declared('euc-kr')))).to.equal('새 다리');
    expect(await titleOf(rss(HASHI, declared('Shift_JIS')))).to.equal('橋');
    expect(await titleOf(rss(HASHI_7BIT, declared('iso-2022-jp')))).to.equal('橋');
    expect(await titleOf(rss([0xcc, 0xee, 0xf1, 0xf2], declared('windows-1251')))).to.equal('Мост');
    expect(await titleOf(rss([0x93, 0x50, 0xe9, 0x94], declared('windows-1252')))).to.equal('“Pé”');
  });

  it('is believed before a server that says Latin-1 of whatever it serves', async () => {
    const text = rss(BRIDGE, declared('euc-kr'));
    expect(await titleOf(text, 'text/xml; charset=iso-8859-1')).to.equal('새 다리');
    expect(await titleOf(text, 'text/xml; charset=utf-8')).to.equal('새 다리');
  });

  it('is UTF-16 where a mark or its zeros say so', async () => {
    const text = new TextDecoder().decode(new Uint8Array(rss(ascii('다리')))).replace('다리', '다리');
    expect(await titleOf([0xff, 0xfe, ...utf16(text)])).to.equal('다리');
    expect(await titleOf([0xfe, 0xff, ...utf16(text, true)])).to.equal('다리');
    expect(await titleOf(utf16(text))).to.equal('다리');
    expect(await titleOf(rss(ascii('plain'), declared('utf-16')))).to.equal('plain');
  });

  it('is JSON too, and UTF-8 whatever is claimed where it can be', async () => {
    expect(await titleOf(json(BRIDGE), 'application/json; charset=euc-kr', 'json')).to.equal('새 다리');
    expect(await titleOf(json(ascii('다리')), 'application/json; charset=euc-kr', 'json')).to.equal('다리');
  });

  it('is refused where nothing says what it is: broken letters are no news', async () => {
    for (const [bytes, format] of [
      [rss(BRIDGE), 'rss'],
      [json(BRIDGE), 'json'],
      [json([0x43, 0x61, 0x66, 0xe9]), 'auto'],
    ] as const) {
      answerWith(bytes, 'text/plain');
      const error = await fetchFeed('https://harbour.example/feed', { format }).catch((it: unknown) => it);
      expect(error instanceof FeedError && error.kind).to.equal('not-feed');
      expect(String(error)).to.contain('no UTF-8');
    }
  });

  it('loses no more than a letter that was cut in its middle', async () => {
    const words = ascii('새 다리가 문을 엽니다, 그리고 그 다음에는 강을 따라 걷는 길이 열립니다');
    expect(await titleOf(json([...words, 0xeb, 0x8b]), 'application/json', 'json')).to.match(/열립니다$/);
  });
});

describe('What is asked for (reports 14, T1)', () => {
  for (const [format, first] of [
    ['json', 'application/feed+json'],
    ['wordpress', 'application/json'],
    ['rss', 'application/rss+xml'],
    ['auto', 'application/feed+json'],
  ] as const)
    it(`with format="${format}" is what it says first, and anything last`, async () => {
      answerWith(json([]), 'application/json');
      await fetchFeed('https://harbour.example/feed', { format }).catch(() => undefined);
      const kinds = asked[0]!.split(', ');
      expect(kinds[0]).to.equal(first);
      expect(kinds.at(-1)).to.equal('*/*;q=0.1');
      expect(kinds.includes('application/xml;q=0.9')).to.equal(format === 'rss' || format === 'auto');
      expect(asked[0]).to.match(/^[\w+./;=*, -]{1,128}$/);
    });
});

describe('References and shortcodes in the text of a feed (reports 01, 24)', () => {
  const feed = (item: object) =>
    ascii(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [{ id: '1', ...item }],
      }),
    );
  const read = async (item: object) => {
    answerWith(feed(item), 'application/json');
    return (await fetchFeed('https://harbour.example/feed')).feed.articles[0]!;
  };

  it('are decoded wholly and once in a line of text; a plain body is as it is (I8)', async () => {
    const { title, summary, text, topics } = await read({
      title: 'Th&eacute;&acirc;tre &rarr; 5&nbsp;&euro; &check; &#146;s &amp;eacute; &city; AT&T',
      summary: 'D&eacute;j&agrave; 3 < 5',
      content_text: '&Ccaron;esky',
      tags: ['&Auml;mter'],
    });
    expect(title).to.equal('Théâtre → 5\u00a0€ ✓ ’s &eacute; &city; AT&T'.replace('\u00a0', ' '));
    expect(summary).to.equal('Déjà 3 < 5');
    expect(text).to.equal('&Ccaron;esky');
    expect(topics).to.deep.equal(['Ämter']);
  });

  it('shortcodes go, and words in brackets stay', async () => {
    const { title, summary } = await read({
      title: '[video] The pier [opens] [3]',
      summary: '[vc_row][vc_column width="1/2"]The pier[/vc_column] opens.[gallery ids="1,2"][/vc_row]',
    });
    expect(title).to.equal('[video] The pier [opens] [3]');
    expect(summary).to.equal('The pier opens.');
  });
});
