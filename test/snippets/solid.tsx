/** @jsxImportSource solid-js */
/** The elements in the JSX of Solid, checked by framework-types.test.mjs: what is right passes, what is wrong does not. */
import type { CityArticleOpenEvent } from 'city-initiative-news';
import type {} from 'city-initiative-news/types/solid';

const opened = (event: CityArticleOpenEvent): string | undefined => event.article.title;

export const right = (
  <city-news-list
    src="/feed.json"
    count={3}
    layout="cards"
    date-style="long"
    lead
    aria-label="News"
    on:city-article-open={opened}
  >
    <p>The news is shown here.</p>
  </city-news-list>
);

// @ts-expect-error: there is no such layout
export const layout = <city-news-list src="/feed.json" layout="round" />;

// @ts-expect-error: a count is a number
export const count = <city-news-list src="/feed.json" count={true} />;

// @ts-expect-error: there is no such element
export const tag = <city-news-lists src="/feed.json" />;
