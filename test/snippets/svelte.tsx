/** What Svelte knows of the elements, checked by framework-types.test.mjs; it checks the attributes of a tag by these. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type { CityArticleOpenEvent } from 'city-initiative-news';
import type {} from 'city-initiative-news/types/svelte';

type Attributes = SvelteHTMLElements['city-news-list'];

export const right: Attributes = {
  src: '/feed.json',
  count: 3,
  layout: 'cards',
  'date-style': 'long',
  'oncity-article-open': (event: CityArticleOpenEvent) => event.article.title,
};

// @ts-expect-error: there is no such layout
export const layout: Attributes = { layout: 'round' };

// @ts-expect-error: a count is a number
export const count: Attributes = { count: true };
