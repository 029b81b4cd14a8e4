/**
 * What somebody would write by hand instead of the list: a template cloned for each item, its words set by node.
 * Keeps its formatters. It knows nothing of languages, failures, hostile addresses or missing fields.
 */
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'Asia/Seoul' });
const numbers = new Intl.NumberFormat('en');
const LEVELS = { winner: 'Winner', finalist: 'Finalist', shortlist: 'Shortlisted', certified: 'Certified' };

const templates = new Map();

function templateOf(html) {
  let template = templates.get(html);
  if (!template) {
    template = document.createElement('template');
    template.innerHTML = html;
    templates.set(html, template);
  }
  return template.content;
}

function fill(entry, item, feed) {
  const link = entry.querySelector('.title a');
  link.textContent = item.title;
  link.href = item.url;
  entry.querySelector('.summary').textContent = item.summary;
  const time = entry.querySelector('time');
  time.dateTime = item.date_published;
  time.textContent = dates.format(new Date(item.date_published));
  const publisher = entry.querySelector('abbr');
  publisher.textContent = feed._city_news.publisher.abbr;
  publisher.title = feed._city_news.publisher.name;
  entry.querySelector('.fact:last-child').textContent = `${numbers.format(item._city_news.views)} views`;
  const [award] = item._city_news.awards;
  if (!award) return;
  entry.querySelector('.badge').className = `badge ${award.level}`;
  entry.querySelector('.level').textContent = LEVELS[award.level];
  entry.querySelector('.name').textContent = `${award.name} ${award.year}`;
}

/** Entries for items; `shapes` is the markup of an entry with an award and of one without. */
export function entriesOf(items, feed, shapes) {
  const all = document.createDocumentFragment();
  for (const item of items) {
    const entry = templateOf(item._city_news.awards.length > 0 ? shapes.award : shapes.plain).cloneNode(true);
    fill(entry, item, feed);
    all.append(entry);
  }
  return all;
}

/** Writes anew what is said of an item whose title has changed. */
export const retitle = (entry, title) => {
  entry.querySelector('.title a').textContent = title;
};
