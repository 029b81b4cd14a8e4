/** Stories of `<city-news-article>`: one article in full, with much and with little. */
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { DATE_STYLES, THEMES, type CityNewsArticle } from '../src/index.js';
import { sampleFeed } from './sample-feed.js';

type Args = Pick<
  CityNewsArticle,
  'articleId' | 'headingLevel' | 'backUrl' | 'articleUrl' | 'jsonLd' | 'dateStyle' | 'theme'
>;

const meta: Meta<Args> = {
  title: 'Components/Article',
  component: 'city-news-article',
  parameters: { actions: { handles: ['city-load', 'city-error', 'city-article-open', 'city-share'] } },
  argTypes: {
    articleId: { control: 'select', options: sampleFeed.items.map(({ id }) => id) },
    dateStyle: { control: 'inline-radio', options: DATE_STYLES },
    theme: { control: 'inline-radio', options: THEMES },
    headingLevel: { control: { type: 'number', min: 2, max: 5 } },
  },
  args: {
    articleId: 'sample-1',
    headingLevel: 2,
    backUrl: '#all',
    articleUrl: '',
    jsonLd: false,
    dateStyle: 'long',
    theme: 'light',
  },
  render: (args) =>
    html`<city-news-article
      .feed=${sampleFeed}
      .articleId=${args.articleId}
      .headingLevel=${args.headingLevel}
      .backUrl=${args.backUrl}
      .articleUrl=${args.articleUrl}
      .jsonLd=${args.jsonLd}
      .dateStyle=${args.dateStyle}
      .theme=${args.theme}
    ></city-news-article>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Full: Story = {};

/** Everything that an article can bring. */
export const Everything: Story = { args: { articleId: 'sample-8' } };

export const Withdrawn: Story = { args: { articleId: 'sample-9' } };

export const TitleOnly: Story = { args: { articleId: 'sample-3' } };

export const Gone: Story = { args: { articleId: 'no-such-article' } };
