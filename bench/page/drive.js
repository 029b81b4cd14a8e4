/**
 * What the benches do in a page, the same for each way of making a list: make ready what is not timed, mount, change.
 * Every step ends two frames later, when its outcome is painted.
 */
import { feedOf } from './feed.js';
import { flatten, withoutSparing } from './flat.js';
import { entriesOf, retitle } from './hand.js';

const stage = document.querySelector('main');

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const painted = async () => {
  await frame();
  await frame();
  // The task after a frame begins when it is painted.
  await new Promise((resolve) => setTimeout(resolve));
};

const style = (css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
};

const load = (path) => import(path);

/** Our list with so many articles; `bundle` is the address of the script. */
async function mountOurs(json, bundle, properties = {}) {
  await load(bundle);
  await customElements.whenDefined('city-news-article');
  const list = document.createElement('city-news-list');
  Object.assign(list, { heading: 'News', count: json.items.length, loading: 'eager', ...properties });
  return list;
}

/** The markup that the list itself makes of a feed, flat; the page is left empty. */
export async function shapesOf(count, bundle) {
  const json = feedOf(count);
  const list = await mountOurs(json, bundle, { feed: json });
  stage.append(list);
  await painted();
  // Signs on badges come as a chunk.
  const sign = () => list.shadowRoot.querySelector('city-article-card').shadowRoot.querySelector('.sign svg');
  for (let wait = 0; !sign() && wait < 100; wait++) await frame();
  const flat = flatten(list);
  list.remove();
  return flat;
}

class Flat {
  constructor(count, { entries, before, after, css }, isSparing) {
    this.json = feedOf(count);
    Object.assign(this, { entries, before, after });
    style(isSparing ? css : withoutSparing(css));
  }

  get list() {
    return stage.querySelector('ul');
  }
}

class Raw extends Flat {
  mount() {
    const { entries, before, after, json } = this;
    stage.innerHTML = before + entries.slice(0, json.items.length).join('') + after;
  }
}

class Cloned extends Flat {
  get shapes() {
    return { award: this.entries[0], plain: this.entries[1] };
  }

  mount() {
    stage.innerHTML = this.before + this.after;
    this.list.append(entriesOf(this.json.items, this.json, this.shapes));
  }

  append(count) {
    const { items } = feedOf(count, this.json.items.length);
    this.list.append(entriesOf(items, this.json, this.shapes));
  }

  change() {
    retitle(this.list.children[500], 'Another title');
  }

  filter(topic) {
    this.json.items.forEach(({ tags }, index) => {
      if (!tags.includes(topic)) this.list.children[index].dataset.gone = '';
    });
    for (const gone of this.list.querySelectorAll('[data-gone]')) gone.remove();
  }

  speak(language) {
    const dates = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Seoul' });
    for (const time of this.list.querySelectorAll('time'))
      time.textContent = dates.format(new Date(time.dateTime));
  }
}

class Ours {
  constructor(count, bundle) {
    this.json = feedOf(count + 20);
    this.count = count;
    this.bundle = bundle;
  }

  async ready() {
    this.list = await mountOurs({ items: { length: this.count } }, this.bundle);
    // The words of another language, and the signs of badges, are had before the clock runs.
    const first = await mountOurs(feedOf(1), this.bundle, { feed: feedOf(1), lang: 'ko' });
    stage.append(first);
    const more = () =>
      first.shadowRoot?.querySelector('city-article-card')?.shadowRoot.querySelector('.sign svg');
    for (let wait = 0; !more() && wait < 200; wait++) await frame();
    first.remove();
  }

  mount() {
    this.list.feed = this.json;
    stage.append(this.list);
  }

  append(count) {
    this.list.count += count;
  }

  change() {
    const { feed } = this.list.state;
    const articles = feed.articles.with(500, { ...feed.articles[500], title: 'Another title' });
    this.list.feed = { ...feed, articles };
  }

  filter(topic) {
    this.list.topics = topic;
  }

  speak(language) {
    this.list.lang = language;
  }
}

const WAYS = {
  raw: (count, { shapes }) => new Raw(count, shapes, false),
  'raw, sparing': (count, { shapes }) => new Raw(count, shapes, true),
  cloned: (count, { shapes }) => new Cloned(count, shapes, false),
  'cloned, sparing': (count, { shapes }) => new Cloned(count, shapes, true),
  ours: (count, { bundle }) => new Ours(count, bundle),
  'ours before': (count, { before }) => new Ours(count, before),
};

let way;

export async function prepare(name, count, means) {
  way = WAYS[name](count, means);
  await way.ready?.();
  await painted();
}

/** @param step `mount`, or one of the changes, with what it takes */
export async function perform(step, ...words) {
  way[step](...words);
  await painted();
}

/** How many entries a reader sees, and the words of the first: two ways must show the same. */
export function seen() {
  const root = stage.querySelector('city-news-list')?.shadowRoot ?? stage;
  const entries = [...root.querySelectorAll('li')];
  const cards = entries.map((entry) => entry.querySelector('city-article-card')?.shadowRoot ?? entry);
  return { count: entries.length, first: cards[0]?.textContent.replace(/\s+/g, ' ').trim() };
}
