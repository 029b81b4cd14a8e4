/**
 * A feed that says everything: every field of JSON Feed 1.1 and of `_city_news` that the reader knows, at least once
 * and rightly. What tests take apart. All of it is made up.
 */

const city = {
  name: 'City of Elmford',
  abbr: 'CoE',
  url: 'https://elmford.example/?a=1&amp=2',
  logo: 'https://elmford.example/logo.svg',
};

const picture = {
  alt: 'A bridge at dusk',
  caption: 'The bridge & its lamps',
  credit: 'City archive',
  width: 1200,
  height: 800,
  sources: [{ url: 'https://elmford.example/small.avif', width: 600, mime_type: 'image/avif' }],
};

const licence = {
  id: 'CC-BY-4.0',
  url: 'https://licences.example/by',
  ai_training: false,
  attribution: 'City of Elmford',
};

const translation = {
  language: 'ko',
  url: 'https://elmford.example/ko/',
  title: '다리에 불이 켜지다',
  machine: true,
};

const fullAward = {
  name: 'Prize for Bridges',
  level: 'ranked',
  label: 'First of all',
  year: 2024,
  rank: 1,
  consecutive: 3,
  category: 'Lamps',
  issuer: { name: 'League of Bridges', url: 'https://league.example/' },
  id: 'bridges-2024',
  project: 'Lamps that dim',
  recipient: city,
  event: 'Day of Bridges',
  location: 'Harrowmouth',
  years: [2022, 2023, 2024],
  date: '2024-05',
  score: 97.5,
  score_max: 100,
  candidates: 250,
  finalists: 5,
  pool: 'cities',
  evidence: [
    {
      url: 'https://league.example/2024',
      title: 'The list',
      publisher: 'League of Bridges',
      retrieved: '2024-06-01',
    },
  ],
  image: 'https://league.example/medal.png',
  image_alt: 'A medal',
};

const fullItem = {
  id: 'lamps-2024',
  url: 'https://elmford.example/lamps',
  external_url: 'https://league.example/lamps',
  title: 'Lamps win a prize',
  summary: 'The lamps of the bridge dim when nobody walks there.',
  content_html: '<p>The lamps <em>dim</em>.</p>',
  content_text: 'The lamps dim.\n\nThen they do not.',
  image: 'https://elmford.example/bridge.jpg',
  banner_image: { url: 'https://elmford.example/banner.jpg' },
  date_published: '2024-05-31T09:00:00+09:00',
  date_modified: '2024-06-01T10:30:00.125Z',
  tags: ['Bridges', 'Awards & prizes'],
  language: 'en-GB',
  authors: [{ name: 'Press office', url: 'mailto:press@elmford.example', avatar: '/press.png' }],
  attachments: [
    {
      url: 'plan.pdf',
      mime_type: 'application/pdf',
      title: 'The plan',
      size_in_bytes: 120000,
      duration_in_seconds: 12.5,
      _city_news: { pages: 12, language: 'en', accessible: true },
    },
  ],
  _city_news: {
    publisher: city,
    views: 6100,
    awards: [fullAward, { name: 'Mention', level: 'special_mention' }],
    pinned: true,
    embargo_until: '2024-05-31 08:00',
    image: picture,
    banner_image: { ...picture, alt: '' },
    kind: 'award',
    category: 'Light',
    department: { name: 'Roads' },
    contact: { office: 'Press office', email: 'press@elmford.example', phone: '+82 2 000 0000' },
    reference: 'EL-17',
    location: 'Old bridge',
    views_as_of: '2024-06-30',
    licence,
    translations: [translation],
    source_language: 'ko',
    status: 'corrected',
    notice: 'The year was wrong.',
    changes: [{ date: '2024-06-01', note: 'Year put right' }],
    weight: -1.5,
    related: ['bridge-opens'],
  },
};

/** Its second item says little, so that what the feed says stands in; the third is of the first standard. */
export const richFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News of Elmford',
  home_page_url: 'https://elmford.example/',
  feed_url: 'https://elmford.example/feed.json',
  next_url: 'feed-2.json',
  description: 'All the news',
  user_comment: 'Made for tests.',
  icon: '/icon.png',
  favicon: '/favicon.ico',
  language: 'en',
  authors: [{ name: 'City of Elmford' }],
  expired: false,
  hubs: [{ type: 'WebSub', url: 'https://hub.example/' }],
  _city_news: {
    publisher: city,
    time_zone: 'Asia/Seoul',
    total_items: 120,
    section: 'Initiatives',
    licence,
    translations: [translation],
  },
  items: [
    fullItem,
    { id: 'bridge-opens', summary: 'A bridge opens &amp; people cross it.', date_published: '2016-11-17' },
    {
      id: 1966,
      title: 'A pool closes',
      content_text: 'For the winter.',
      author: { name: 'J. Mill' },
      image: { url: 'https://elmford.example/pool.jpg' },
      tags: 'Pools',
    },
  ],
};
