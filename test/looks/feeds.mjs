/**
 * The news of the pictures in English, Korean and Arabic: an article as most are, one with a long title and a
 * winner's badge, one with a title alone, and one more to load. All of it is made up. Never changes with the day.
 */

const WORDS = {
  en: {
    feed: 'City Initiative News',
    publisher: { name: 'Sample City Government', abbr: 'SCG' },
    titles: [
      'Footpath gates close when the stream rises',
      'Programme of the Donaudampfschifffahrtsgesellschaft',
      'Only a title',
      'One more story',
    ],
    summary: 'Sensors under eleven bridges watch the water.',
    award: 'Sample Paths Prize',
    topics: ['Water', 'Safety'],
    body: '<p>The gates stand at eleven bridges. <a href="https://news.example/map">A map</a> shows each of them.</p><h2>How it works</h2><p>A sensor measures the water every minute.</p><ul><li>Under 40 cm the gate is open.</li><li>Above that it closes.</li></ul><blockquote><p>Nobody misses the chain.</p></blockquote><table><caption>Closings by month</caption><tr><th>Month</th><th>Closings</th><th>Longest</th></tr><tr><td>June</td><td>3</td><td>2 h</td></tr><tr><td>July</td><td>11</td><td>9 h</td></tr></table>',
    caption: 'The gate at the third bridge.',
    more: {
      pool: 'cities',
      category: 'Safety',
      project: 'Gates that close by themselves',
      place: ['Sample Expo', 'Harrowmouth'],
      issuer: 'Sample League of Cities',
      notice: 'The number of bridges was wrong.',
      change: 'Number of bridges put right',
      file: 'Plan of the gates',
      office: 'Office for Streams',
      author: 'A. Sample',
    },
  },
  ko: {
    feed: '도시 정책 뉴스',
    publisher: { name: '예시시 시청' },
    titles: [
      '하천 물이 불면 산책로 문이 스스로 닫힌다',
      '나루터를 빌려 주는 예시하천유람선주식회사',
      '제목만 있는 기사',
      '기사 하나 더',
    ],
    summary: '다리 열한 곳 아래의 감지기가 물 높이를 알려 줍니다.',
    award: '예시 안전한 길 상',
    topics: ['물', '안전'],
    body: '<p>문은 다리 열한 곳에 있습니다. <a href="https://news.example/map">지도</a>에서 모두 볼 수 있습니다.</p><h2>움직이는 방법</h2><p>감지기가 1분마다 물 높이를 잽니다.</p><ul><li>40 cm보다 낮으면 문이 열립니다.</li><li>그보다 높으면 닫힙니다.</li></ul><blockquote><p>길을 막던 쇠사슬을 그리워하는 사람은 없습니다.</p></blockquote>',
    caption: '셋째 다리의 문.',
    more: {
      pool: '도시',
      category: '안전',
      project: '스스로 닫히는 문',
      place: ['예시 박람회', '예시항'],
      issuer: '예시 도시 연맹',
      notice: '다리 수가 잘못되어 있었습니다.',
      change: '다리 수를 바로잡음',
      file: '문 설치 계획',
      office: '하천과',
      author: '홍보담당관',
    },
  },
  ar: {
    feed: 'أخبار مبادرات المدينة',
    publisher: { name: 'بلدية المدينة النموذجية', abbr: 'SCG' },
    titles: [
      'بوابات الممشى تُغلق وحدها عندما يرتفع الجدول',
      'شركة القوارب النموذجية تعير مرساها',
      'عنوان لا غير',
      'خبر آخر',
    ],
    summary: 'مجسّات تحت أحد عشر جسرًا تراقب الماء.',
    award: 'جائزة الطرق الآمنة النموذجية',
    topics: ['الماء', 'السلامة'],
    body: '<p>تقف البوابات عند أحد عشر جسرًا، و<a href="https://news.example/map">الخريطة</a> تبيّن كلًّا منها.</p><h2>كيف تعمل</h2><p>يقيس المجسّ الماء كل دقيقة.</p><ul><li>تحت 40 سم تبقى البوابة مفتوحة.</li><li>وفوق ذلك تُغلق.</li></ul><blockquote><p>لا أحد يشتاق إلى السلسلة التي كانت تسد الطريق.</p></blockquote>',
    caption: 'البوابة عند الجسر الثالث.',
    more: {
      pool: 'مدينة',
      category: 'السلامة',
      project: 'بوابات تُغلق وحدها',
      place: ['المعرض النموذجي', 'الميناء'],
      issuer: 'رابطة المدن النموذجية',
      notice: 'كان عدد الجسور غير صحيح.',
      change: 'تصحيح عدد الجسور',
      file: 'مخطط البوابات',
      office: 'مكتب الجداول',
      author: 'المكتب الصحفي',
    },
  },
};

export const LANGUAGES = Object.keys(WORDS);

/**
 * The feed in a language, as JSON.
 * @param {string} language
 * @param {string} picture address of its one picture
 */
export function feedIn(language, picture = '/looks/picture.svg') {
  const { feed, publisher, titles, summary, award, topics, body, caption } = WORDS[language];
  const more = [
    {
      summary,
      content_html: body,
      tags: topics,
      image: picture,
      date_published: '2026-05-18T09:00:00+09:00',
      _city_news: {
        views: 6100,
        awards: [{ name: award, level: 'finalist', year: 2026 }],
        image: { alt: caption, caption, width: 800, height: 600 },
      },
    },
    {
      date_published: '2026-04-27',
      _city_news: {
        views: 1,
        awards: [
          { name: award, level: 'winner', year: 2025 },
          { name: award, level: 'ranked', rank: 1, consecutive: 7 },
        ],
      },
    },
    {},
    {},
  ];
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed,
    language,
    _city_news: { publisher, time_zone: 'Asia/Seoul' },
    items: titles.map((title, index) => ({
      id: `sample-${index + 1}`,
      url: `https://news.example/${index + 1}`,
      title,
      ...more[index],
    })),
  };
}

/**
 * All facts of an award that a panel can show.
 * @param {string} language
 */
export function fullAwardIn(language) {
  const { award, more } = WORDS[language];
  return {
    ...{ name: award, level: 'finalist', year: 2026, candidates: 250, finalists: 5, pool: more.pool },
    ...{ category: more.category, project: more.project, event: more.place[0], location: more.place[1] },
    issuer: { name: more.issuer },
    evidence: [{ url: 'https://awards.example/2026', title: award }],
  };
}

/**
 * The same feed, its second article, `sample-1`, with everything that a newsroom can say of one.
 * @param {string} language
 * @param {string} [picture] address of its one picture
 */
export function fullFeedIn(language, picture) {
  const { more } = WORDS[language];
  const feed = feedIn(language, picture);
  const [first, ...others] = feed.items;
  const file = (suffix, type, size, details) => ({
    ...{ url: `https://news.example/plan.${suffix}`, mime_type: type, title: more.file, size_in_bytes: size },
    _city_news: details,
  });
  const full = {
    ...first,
    summary: WORDS[language].summary,
    authors: [{ name: more.author }],
    attachments: [
      file('hwpx', 'application/hwp+zip', 48_200, {}),
      file('pdf', 'application/pdf', 1_234_567, { pages: 12, accessible: true }),
    ],
    _city_news: {
      ...first._city_news,
      category: more.category,
      awards: [
        fullAwardIn(language),
        { name: WORDS[language].award, level: 'ranked', rank: 1, consecutive: 7 },
      ],
      status: 'corrected',
      notice: more.notice,
      changes: [{ date: '2026-05-20', note: more.change }],
      licence: { id: 'KOGL-1', ai_training: true },
      translations: [
        { language: 'ja', url: 'https://news.example/ja' },
        { language: 'fr', url: 'https://news.example/fr', machine: true },
      ],
      contact: { office: more.office, phone: '+82 2 000 0000', email: 'press@news.example' },
      reference: 'SC-17',
    },
  };
  return { ...feed, items: [others[0], full, ...others.slice(1)] };
}

/**
 * The name that the badges of a language carry.
 * @param {string} language
 */
export const awardNameIn = (language) => WORDS[language].award;
