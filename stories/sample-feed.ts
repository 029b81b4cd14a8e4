/** The feed of the stories: invented samples and nothing else, so that every story looks the same every day. */

const base = 'https://news.example/';

const sample = (id: number, title: string, more: object = {}) => ({
  id: `sample-${id}`,
  url: `${base}${id}`,
  title,
  summary: 'A sample story of this Storybook, about nobody and nothing in particular.',
  content_html: `<p>The first paragraph of sample story ${id}.</p><h2>A heading</h2><p>The second paragraph.</p>`,
  tags: ['Sample'],
  ...more,
});

export const sampleFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'City Initiative News',
  language: 'en',
  _city_news: {
    publisher: { name: 'Sample City Government', abbr: 'SCG' },
    time_zone: 'Asia/Seoul',
  },
  items: [
    sample(1, 'Footpath gates close by themselves when the stream rises', {
      image: '/demo/pictures/stream.svg',
      date_published: '2026-05-18T09:00:00+09:00',
      _city_news: {
        views: 6100,
        awards: [{ name: 'Sample Safe Paths Prize', level: 'finalist', year: 2026 }],
      },
    }),
    sample(2, '밤 정류장에 불이 켜지는 예시 기사', {
      language: 'ko',
      image: '/demo/pictures/night-stop.svg',
      date_published: '2026-04-27',
      _city_news: { views: 1, awards: [{ name: '예시 디자인상', level: 'winner', year: 2026 }] },
    }),
    sample(3, 'A title and nothing else', { summary: undefined, content_html: undefined, tags: undefined }),
    sample(4, 'One question, forty thousand answers', {
      image: '/demo/pictures/ballot.svg',
      _city_news: { views: 8912, awards: [{ name: 'Sample Index', level: 'ranked', rank: 1 }] },
    }),
    sample(5, 'A year on, the old slip road counts its plants', {
      image: '/demo/pictures/garden.svg',
      date_published: '2026-03-12T10:00:00+09:00',
    }),
    sample(6, 'خبر نموذجي بلا صورة', { language: 'ar', date_published: '2026-02-01' }),
    sample(7, 'The library opens its steps for reading', { image: '/demo/pictures/library.svg' }),
    sample(8, 'A sample story that brings everything a story can', {
      image: '/demo/pictures/garden.svg',
      date_published: '2026-03-02T10:00:00+09:00',
      date_modified: '2026-03-05T10:00:00+09:00',
      authors: [{ name: 'Sample Press Office', url: 'https://news.example/press' }],
      tags: ['Sample', 'Greenery'],
      attachments: [
        {
          url: `${base}plan.pdf`,
          mime_type: 'application/pdf',
          title: 'Sample plan',
          size_in_bytes: 1_830_000,
        },
        {
          url: `${base}notice.hwpx`,
          mime_type: 'application/hwp+zip',
          title: 'Sample notice',
          size_in_bytes: 84_000,
        },
      ],
      _city_news: {
        category: 'Press release',
        views: 6100,
        status: 'corrected',
        changes: [{ date: '2026-03-05', note: 'A sample number was put right.' }],
        licence: { id: 'KOGL-1' },
        image: { alt: 'A drawing of a garden', caption: 'A sample picture.', credit: 'Sample City' },
        awards: [
          {
            name: 'Sample City Award',
            level: 'finalist',
            year: 2026,
            finalists: 5,
            candidates: 250,
            pool: 'cities',
            project: 'A garden on an old slip road',
            issuer: { name: 'Sample Congress' },
            evidence: [{ url: `${base}evidence`, title: 'List of finalists' }],
          },
        ],
        translations: [{ language: 'ko', url: `${base}ko/8` }],
      },
    }),
    sample(9, 'A sample story that its publisher has withdrawn', { _city_news: { status: 'withdrawn' } }),
  ],
};
