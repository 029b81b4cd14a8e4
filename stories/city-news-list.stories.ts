/** Stories of `<city-news-list>`: every layout, with the knobs of its attributes. */
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/define.js';
import { DATE_STYLES, LAYOUTS, THEMES, type CityNewsList } from '../src/index.js';
import { sampleFeed } from './sample-feed.js';

type Args = Pick<
  CityNewsList,
  | 'count'
  | 'layout'
  | 'lead'
  | 'headingLevel'
  | 'show'
  | 'topics'
  | 'dateStyle'
  | 'timeZone'
  | 'newTab'
  | 'theme'
>;

const meta: Meta<Args> = {
  title: 'Components/List',
  component: 'city-news-list',
  parameters: {
    actions: { handles: ['city-load', 'city-error', 'city-article-open', 'city-load-more'] },
  },
  argTypes: {
    layout: { control: 'inline-radio', options: LAYOUTS },
    dateStyle: { control: 'inline-radio', options: DATE_STYLES },
    theme: { control: 'inline-radio', options: THEMES },
    count: { control: { type: 'number', min: 1 } },
    headingLevel: { control: { type: 'number', min: 2, max: 5 } },
  },
  args: {
    count: 4,
    layout: 'list',
    lead: false,
    headingLevel: 2,
    show: '',
    topics: '',
    dateStyle: 'long',
    timeZone: '',
    newTab: false,
    theme: 'light',
  },
  render: (args) =>
    html`<city-news-list
      .feed=${sampleFeed}
      all-url="https://news.example/"
      .count=${args.count}
      .layout=${args.layout}
      .lead=${args.lead}
      .headingLevel=${args.headingLevel}
      .show=${args.show}
      .topics=${args.topics}
      .dateStyle=${args.dateStyle}
      .timeZone=${args.timeZone}
      .newTab=${args.newTab}
      .theme=${args.theme}
    ></city-news-list>`,
};

export default meta;

type Story = StoryObj<Args>;

export const List: Story = {};

export const Lead: Story = { args: { lead: true } };

export const Compact: Story = { args: { layout: 'compact' } };

export const Cards: Story = { args: { layout: 'cards', count: 6 } };

export const Dark: Story = { args: { theme: 'dark' } };

/** The built-in feed of the demo, from its address, over the end of its first page. */
export const FromAddress: Story = {
  render: ({ theme }) =>
    html`<city-news-list src="/demo/feed.json" loading="eager" .theme=${theme}></city-news-list>`,
};

/** Two feeds as one list by date, and a third that fails: the others stay, and it is told below them. */
export const SeveralFeeds: Story = {
  render: ({ theme }) =>
    html`<city-news-list
      src="/demo/feed.json /demo/feed-2.json /no-such-feed"
      heading="News of the city"
      loading="eager"
      .theme=${theme}
    ></city-news-list>`,
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('city-news-list')!;
    await waitFor(() => expect(list.articles.length).toBe(5));
    await waitFor(() => expect(list.shadowRoot!.querySelector('.failed-feeds')).not.toBeNull());
  },
};

/** "Load more" takes focus to the first new title (A17). */
export const LoadMore: Story = {
  args: { count: 2 },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('city-news-list')!;
    await waitFor(() => expect(list.shadowRoot!.querySelector('[part=more]')).not.toBeNull());
    const more = list.shadowRoot!.querySelector<HTMLButtonElement>('[part=more]')!;
    more.focus();
    more.click();
    await waitFor(() => expect(list.articles.length).toBe(4));
    await waitFor(() =>
      expect(list.shadowRoot!.activeElement?.shadowRoot?.activeElement?.textContent?.trim()).toBe(
        list.articles[2]!.title,
      ),
    );
  },
};

/** A topic leaves only its articles; "All topics" brings the others back (A36). */
export const Filter: Story = {
  render: ({ theme }) =>
    html`<city-news-list filter count="4" .feed=${sampleFeed} .theme=${theme}></city-news-list>`,
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('city-news-list')!;
    const buttonNamed = (name: string) =>
      [...list.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=filter] button')].find((button) =>
        button.textContent.includes(name),
      );
    await waitFor(() => expect(buttonNamed('Greenery')).toBeDefined());
    buttonNamed('Greenery')!.click();
    await waitFor(() => expect(list.articles.length).toBe(1));
    await expect(list.articles[0]!.topics).toContain('Greenery');
  },
};

/** Words find articles by title, summary, topics and text; "Show all" takes topic and words back (A36). */
export const Search: Story = {
  render: ({ theme }) =>
    html`<city-news-list
      filter="topics words"
      count="4"
      .feed=${sampleFeed}
      .theme=${theme}
    ></city-news-list>`,
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('city-news-list')!;
    const root = list.shadowRoot!;
    await waitFor(() => expect(root.querySelector('input[type=search]')).not.toBeNull());
    const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
    field.value = 'GREENERY';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitFor(() => expect(list.articles.length).toBe(1));
    root.querySelector<HTMLButtonElement>('[part=show-all]')!.click();
    await waitFor(() => expect(list.articles.length).toBe(4));
  },
};

/** "Other news" beside a story: neither the story itself nor what has this topic. */
export const Exclude: Story = {
  render: ({ theme }) =>
    html`<city-news-list
      exclude="Greenery"
      .excludeIds=${[sampleFeed.items[0]!.id]}
      .feed=${sampleFeed}
      .theme=${theme}
    ></city-news-list>`,
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('city-news-list')!;
    await waitFor(() => expect(list.articles.length).toBeGreaterThan(0));
    await expect(list.articles.some(({ topics }) => topics.includes('Greenery'))).toBe(false);
    await expect(list.articles.some(({ id }) => id === sampleFeed.items[0]!.id)).toBe(false);
  },
};

/** What became of each article stands first among its facts; what is withdrawn shows no award. */
export const Statuses: Story = {
  render: ({ theme }) => {
    const items = ['withdrawn', 'corrected', 'updated', 'archived'].map((status, index) => {
      const sample = sampleFeed.items[index]!;
      return { ...sample, _city_news: { status } };
    });
    return html`<city-news-list .feed=${{ ...sampleFeed, items }} .theme=${theme}></city-news-list>`;
  },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('city-news-list')!;
    const words = () =>
      [...list.shadowRoot!.querySelectorAll('[part=status]')].map(({ textContent }) => textContent.trim());
    await waitFor(() => expect(words()).toEqual(['Withdrawn', 'Corrected', 'Updated', 'Archived']));
  },
};

/** An article in place of the list, and back to where the reader left (A19). */
export const Inline: Story = {
  render: ({ theme }) =>
    html`<city-news-list open="inline" count="3" .feed=${sampleFeed} .theme=${theme}></city-news-list>`,
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('city-news-list')!;
    const root = list.shadowRoot!;
    const linkIn = () =>
      root.querySelector('city-article-card')?.shadowRoot?.querySelector<HTMLAnchorElement>('.title a');
    await waitFor(() => expect(linkIn()).toBeTruthy());
    linkIn()!.click();
    await waitFor(() => expect(root.querySelector('city-news-article')).not.toBeNull());
    root.querySelector<HTMLButtonElement>('[part=back]')!.click();
    await waitFor(() => expect(root.querySelectorAll('city-article-card').length).toBe(3));
  },
};
