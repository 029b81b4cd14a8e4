/** What the DOM knows of tags and events, checked by framework-types.test.mjs. */
import type { CityLoadEvent, CityNewsList } from 'city-initiative-news';

export const list: CityNewsList = document.createElement('city-news-list');
list.addEventListener('city-load', (event): CityLoadEvent => event);
list.addEventListener('city-article-open', ({ article, url }) => [article.title, url]);

// @ts-expect-error: there is no such layout
list.layout = 'round';
