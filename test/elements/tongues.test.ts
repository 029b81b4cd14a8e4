/**
 * Words of the feed in another language than those of the interface, and each from its own side (A13, A14).
 * Shows that no element mixes the two, and that what a language asks of its letters holds inside the shadow root.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/languages/ar.js';
import '../../src/languages/ko.js';
import '../../src/elements/list/filter.js';
import { feedOf, item, type Json } from '../helpers/feeds.js';
import { findAllDeep, findDeep, textOf, untilSaid } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait.js';

const ARABIC = /\p{sc=Arab}/u;
const LONG = 'بوابات الممشى على ضفة النهر تغلق قبل أن يصل الماء إليها بوقت كاف';

const AWARD = { name: 'جائزة الجسور', level: 'other', label: 'تقدير', year: 2026, consecutive: 3 };

/** An article of which every word is Arabic. */
const EVERYTHING: Json = item(1, {
  title: LONG,
  summary: LONG,
  content_text: LONG,
  url: 'https://news.example/1',
  image: '/test/looks/picture.svg',
  tags: ['نهر', 'ماء'],
  authors: [{ name: 'ليلى' }, { name: 'سمير' }],
  attachments: [
    { url: 'https://files.example/a.pdf', mime_type: 'application/pdf', title: 'الخطة' },
    { url: 'https://files.example/a.hwpx', mime_type: 'application/hwp+zip', title: 'الخطة' },
    { url: 'https://files.example/b.pdf', mime_type: 'application/pdf', title: 'خريطة' },
  ],
  _city_news: {
    category: 'أمان',
    publisher: { name: 'مدينة النهر', abbr: 'م ن' },
    views: 3,
    image: { alt: 'جسر', caption: 'الجسر', credit: 'المدينة' },
    awards: [
      AWARD,
      {
        ...{ name: 'جائزة المدن', level: 'finalist', year: 2025, candidates: 250, finalists: 5, pool: 'مدن' },
        ...{ category: 'أمان', project: 'بوابات', event: 'معرض', location: 'دبي' },
        issuer: { name: 'رابطة' },
        recipient: { name: 'مدينة' },
        evidence: [{ url: 'https://awards.example/', title: 'قائمة' }],
      },
    ],
    status: 'corrected',
    notice: 'صحح الرقم',
    changes: [{ date: '2026-05-20', note: 'رقم' }],
    licence: { id: 'KOGL-1', attribution: 'مدينة النهر' },
    contact: { office: 'مكتب', phone: '+82 2 000 0000' },
    reference: 'رقم ١',
  },
});

const arabicFeed = () =>
  feedOf([EVERYTHING, item(2, { title: LONG })], {
    language: 'ar',
    title: 'أخبار',
    _city_news: { publisher: { name: 'مدينة النهر' } },
  });

/** What is said in a language other than that of its letters, as "language: words". */
function misplaced(root: Element): string[] {
  const said = findAllDeep(root, '*').flatMap((element) => {
    if (element.closest('style, svg')) return [];
    const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const attributes = ['alt', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? '');
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'none';
    return [...own.map(({ textContent }) => textContent ?? ''), ...attributes].map((text) => ({
      lang,
      text,
    }));
  });
  return said
    .filter(({ text }) => /\p{L}/u.test(text))
    .filter(({ lang, text }) => {
      const isArabic = ARABIC.test(text);
      return lang !== (isArabic ? 'ar' : 'en') || (isArabic && /[a-z]/i.test(text));
    })
    .map(({ lang, text }) => `${lang}: ${text.trim()}`);
}

const directionOf = (root: Element, selector: string): string =>
  getComputedStyle(findDeep(root, selector)!).direction;

async function shown(markup: Parameters<typeof fixture>[0], words: string | RegExp): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(markup);
  await untilSaid(page, words);
  return page;
}

describe('an Arabic feed in an English interface', () => {
  for (const layout of ['list', 'compact', 'cards'])
    it(`says in the layout ${layout} nothing in the wrong language`, async () => {
      const page = await shown(
        html`<div lang="en">
          <city-news-list
            layout=${layout}
            filter
            show="image summary date publisher views badge topics"
            .feed=${arabicFeed()}
          ></city-news-list>
        </div>`,
        LONG,
      );
      await waitUntil(
        () => findDeep(page, '[part=filter]') && findDeep(page, 'img'),
        'No filter, no picture',
      );
      expect(misplaced(page.firstElementChild!)).to.deep.equal([]);
    });

  it('says in an article with everything nothing in the wrong language', async () => {
    const page = await shown(
      html`<div lang="en">
        <city-news-article
          article-id="id-1"
          article-url="/news/{id}"
          .feed=${arabicFeed()}
        ></city-news-article>
      </div>`,
      'خريطة',
    );
    expect(textOf(page)).to.contain('By ليلى, سمير').and.to.contain('5 of 250 مدن');
    expect(misplaced(page.firstElementChild!)).to.deep.equal([]);
  });

  it('names the panels of awards and their dots by words that are read in their own language', async () => {
    const page = await shown(
      html`<div lang="en"><city-news-article .feed=${arabicFeed()}></city-news-article></div>`,
      'رابطة',
    );
    const namesOf = (selector: string) =>
      findAllDeep(page, selector).map((element) =>
        element
          .getAttribute('aria-labelledby')!
          .split(' ')
          .map((id) => textOf((element.getRootNode() as ShadowRoot).getElementById(id)!))
          .join(' '),
      );
    expect(namesOf('[part=panel]')).to.deep.equal(['جائزة الجسور 2026', 'جائزة المدن 2025']);
    expect(namesOf('.dots')).to.deep.equal(['5 of 250 مدن']);
  });

  for (const width of [300, 1000])
    it(`starts title and summary at the same side, ${width} px wide`, async () => {
      const page = await shown(
        html`<div lang="en" style="inline-size: ${width}px">
          <city-news-list
            show="summary"
            .feed=${feedOf([item(1, { language: 'ar', title: 'نهر', summary: 'ماء' })])}
          ></city-news-list>
        </div>`,
        'ماء',
      );
      const [title, summary] = ['[part=title]', '[part=summary]'].map((selector) => {
        const range = document.createRange();
        range.selectNodeContents(findDeep(page, selector)!);
        return Math.round(range.getBoundingClientRect().right);
      });
      expect(title).to.equal(summary);
    });
});

describe('the side from which words run', () => {
  it('is that of their language where it is known, whatever they begin with', async () => {
    const words = { title: `GITEX ${LONG}`, summary: `SMG: ${LONG}`, content_html: `<p>SMG: ${LONG}</p>` };
    const feed = feedOf([item(1, { ...words, image: { url: '/test/looks/picture.svg' } })], {
      language: 'ar',
      title: 'SMG أخبار',
    });
    for (const lang of ['ar', 'en']) {
      const page = await shown(
        html`<div lang=${lang}>
          <city-news-list .feed=${feed}></city-news-list><city-news-article .feed=${feed}></city-news-article>
        </div>`,
        /GITEX.*GITEX.*SMG.*SMG/,
      );
      const [list, article] = [...page.children];
      for (const part of ['[part=heading]', '[part=title]', '[part=summary]'])
        expect(directionOf(list!, part), `${part} in ${lang}`).to.equal('rtl');
      for (const part of ['[part=heading]', '.lede', '[part=body] p'])
        expect(directionOf(article!, part), `${part} in ${lang}`).to.equal('rtl');
    }
  });

  it('is left to right for English in an Arabic page, and told by the letters where no language is known', async () => {
    const feed = feedOf([
      item(1, { language: 'en', title: 'Gates', summary: '2016' }),
      item(2, { language: 'und', title: LONG }),
      item(3, { title: 'Gates' }),
    ]);
    const page = await shown(
      html`<div lang="ar" dir="rtl"><city-news-list .feed=${feed}></city-news-list></div>`,
      LONG,
    );
    const directions = findAllDeep(page, '[part=title], [part=summary]').map(
      (element) => `${textOf(element).slice(0, 6)} ${getComputedStyle(element).direction}`,
    );
    expect(directions).to.deep.equal(['Gates ltr', '2016 ltr', `${LONG.slice(0, 6)} rtl`, 'Gates ltr']);
  });

  it('is the left for a telephone number, whose parts would stand in the wrong order', async () => {
    const page = await shown(
      html`<div lang="ar" dir="rtl"><city-news-article .feed=${arabicFeed()}></city-news-article></div>`,
      'مكتب',
    );
    expect(directionOf(page, '[href^="tel:"]')).to.equal('ltr');
  });

  for (const [language, side] of [
    ['fa', 'rtl'],
    ['he-IL', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['ko', 'ltr'],
  ] as const)
    it(`is ${side} for ${language}`, async () => {
      const feed = feedOf([item(1, { language })]);
      const page = await shown(html`<div><city-news-list .feed=${feed}></city-news-list></div>`, 'Title 1');
      expect(directionOf(page, '[part=title]')).to.equal(side);
    });
});

describe('what a language asks of its letters', () => {
  const KOREAN = feedOf(
    [
      item(1, {
        title: '한강 지천 수위 자료',
        summary: '다리 아래 수위계',
        _city_news: { awards: [{ name: '다리 상', level: 'winner' }] },
      }),
    ],
    { language: 'ko' },
  );

  for (const [name, markup, selector] of [
    ['a list', html`<city-news-list .feed=${KOREAN}></city-news-list>`, '[part=title], [part=name]'],
    [
      'a list without news',
      html`<city-news-list .feed=${feedOf([])}></city-news-list>`,
      '[part=message] .message-title',
    ],
    [
      'a list that failed',
      html`<city-news-list src="/fault/status/500" loading="eager"></city-news-list>`,
      '[part=message] p',
    ],
    [
      'a list on its way',
      html`<city-news-list src="/fault/hang" loading="eager"></city-news-list>`,
      'section [role=status]',
    ],
    ['an article', html`<city-news-article .feed=${KOREAN}></city-news-article>`, '[part=heading], .lede'],
    [
      'an article that is gone',
      html`<city-news-article article-id="none" .feed=${KOREAN}></city-news-article>`,
      '[part=message] p',
    ],
    [
      'an article on its way',
      html`<city-news-article src="/fault/hang"></city-news-article>`,
      '[role=status]',
    ],
    ['a card', html`<city-article-card headline="한강 지천"></city-article-card>`, '[part=title]'],
    ['a badge', html`<city-award-badge name="다리 상"></city-award-badge>`, '[part=level], [part=name]'],
    ['a panel', html`<city-award-badge size="panel" name="다리 상"></city-award-badge>`, 'dl, [part=name]'],
  ] as const)
    it(`keeps Korean words whole in ${name}`, async () => {
      const page = await fixture<HTMLElement>(html`<div lang="ko">${markup}</div>`);
      await waitUntil(() => findDeep(page, selector), `${name} never shows ${selector}`);
      for (const element of findAllDeep(page, selector))
        expect(getComputedStyle(element).wordBreak).to.equal('keep-all');
    });

  it('gives Arabic titles and badges room between their lines', async () => {
    const feed = feedOf([{ ...EVERYTHING }], { language: 'ar' });
    for (const [layout, lead] of [
      ['list', true],
      ['list', false],
      ['compact', false],
      ['cards', false],
    ] as const) {
      const page = await shown(
        html`<div lang="ar" dir="rtl">
          <city-news-list ?lead=${lead} layout=${layout} .feed=${feed}></city-news-list>
        </div>`,
        LONG,
      );
      for (const element of findAllDeep(page, '[part=heading], [part=title], [part=badge], [part=name]')) {
        const { lineHeight, fontSize } = getComputedStyle(element);
        expect(parseFloat(lineHeight) / parseFloat(fontSize), layout).to.be.closeTo(1.5, 0.01);
      }
    }
  });
});

describe('the name of a host', () => {
  for (const [host, said] of [
    ['서울.한국', '서울.한국'],
    ['www.bücher.example', 'www.bücher.example'],
    ['пример.рф', 'пример.рф'],
    ['www.пример.рф', 'www.пример.рф'],
    // A name of letters that look like others is no name that readers know.
    ['аpple.com', 'xn--pple-43d.com'],
    ['сосо.com', 'xn--n1aaaa.com'],
  ] as const)
    it(`is said as ${said} for ${host}`, async () => {
      const article = await shown(
        html`<div lang="en">
          <city-news-article .feed=${feedOf([item(1, { url: `https://${host}/1` })])}></city-news-article>
        </div>`,
        'Text 1',
      );
      const link = findDeep<HTMLAnchorElement>(article, '.source a')!;
      const expected = said.startsWith('xn--n1') ? new URL(link.href).host : said;
      expect(textOf(link)).to.equal(expected);
      const list = await fixture<HTMLElement>(
        html`<city-news-list
          lang="en"
          src="/fault/status/500"
          loading="eager"
          all-url=${link.href}
        ></city-news-list>`,
      );
      await untilSaid(list, expected);
    });
});
