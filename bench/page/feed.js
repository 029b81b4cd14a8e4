/**
 * Feeds of any length, the same at every run: title, summary, date, publisher, views, and an award on every other
 * item. No pictures, for their decoding is not ours. Every word is made up here.
 */
const LEVELS = ['winner', 'finalist', 'shortlist', 'certified'];

function itemOf(number) {
  const day = String(1 + (number % 28)).padStart(2, '0');
  return {
    id: `sample-${number}`,
    url: `https://city.example/news/${number}`,
    title: `Sample article ${number} about the lamps along the river and who looks after them`,
    summary: `Sensors under bridge ${number} tell the gates when the water rises, and the footpath closes by itself.`,
    content_html: `<p>Words of sample article ${number}.</p>`,
    date_published: `2016-0${1 + (number % 9)}-${day}T09:00:00+09:00`,
    tags: ['Transport'],
    _city_news: {
      views: 100 + number,
      awards: number % 2 ? [] : [{ name: 'Sample Paths Prize', level: LEVELS[(number / 2) % 4], year: 2016 }],
    },
  };
}

export const feedOf = (articles) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Sample city news',
  language: 'en',
  _city_news: { publisher: { name: 'Sample City Government', abbr: 'SCG' }, time_zone: 'Asia/Seoul' },
  items: Array.from({ length: articles }, (_, number) => itemOf(number)),
});
