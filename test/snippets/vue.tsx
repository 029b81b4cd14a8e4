/** What Vue knows of the elements in templates, checked by framework-types.test.mjs; it checks a template by these. */
import type { GlobalComponents } from 'vue';
import type { CityArticleOpenEvent } from 'city-initiative-news';
import type {} from 'city-initiative-news/types/vue';

type Props = InstanceType<GlobalComponents['city-news-list']>['$props'];

export const right: Props = {
  src: '/feed.json',
  count: 3,
  layout: 'cards',
  'date-style': 'long',
  onCityArticleOpen: (event: CityArticleOpenEvent) => event.article.title,
};

// @ts-expect-error: there is no such layout
export const layout: Props = { layout: 'round' };

// @ts-expect-error: there is no such element
export type Tag = GlobalComponents['city-news-lists'];
