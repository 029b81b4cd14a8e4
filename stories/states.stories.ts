/** States of the list that a designer cannot wait for: loading, empty, failed, and the page's own words. */
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/define.js';
import { sampleFeed } from './sample-feed.js';

const meta: Meta = { title: 'States' };

export default meta;

const fallback = html`<p>Read the news at <a href="https://news.example/">news.example</a>.</p>`;

export const Empty: StoryObj = {
  render: () => html`<city-news-list theme="light" .feed=${{ ...sampleFeed, items: [] }}></city-news-list>`,
};

/** A sentence, a retry and the page's own words (A16). */
export const Failed: StoryObj = {
  render: () =>
    html`<city-news-list theme="light" src="/no-such-feed" loading="eager">${fallback}</city-news-list>`,
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('city-news-list')!;
    await waitFor(() => expect(list.shadowRoot!.querySelector('[part=retry]')).not.toBeNull());
    await expect(list.shadowRoot!.textContent).toContain('The news could not be loaded');
  },
};

export const TitleOnly: StoryObj = {
  render: () =>
    html`<city-news-list
      theme="light"
      .feed=${{ ...sampleFeed, items: [sampleFeed.items[2]] }}
    ></city-news-list>`,
};

/** Without an address or a feed the page's own words stay. */
export const Fallback: StoryObj = {
  render: () => html`<city-news-list theme="light">${fallback}</city-news-list>`,
};
