/** Stories of `<city-article-card>`: written by hand, with and without the things a card may have. */
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { LAYOUTS, THEMES, type CityArticleCard } from '../src/index.js';

type Args = Pick<
  CityArticleCard,
  | 'headline'
  | 'href'
  | 'summary'
  | 'published'
  | 'publisher'
  | 'views'
  | 'image'
  | 'layout'
  | 'lead'
  | 'theme'
>;

const meta: Meta<Args> = {
  title: 'Components/Card',
  component: 'city-article-card',
  parameters: { actions: { handles: ['city-article-open'] } },
  argTypes: {
    layout: { control: 'inline-radio', options: LAYOUTS },
    theme: { control: 'inline-radio', options: THEMES },
  },
  args: {
    headline: 'Footpath gates close by themselves when the stream rises',
    href: 'https://news.example/1',
    summary: 'A sample story of this Storybook.',
    published: '2026-05-18',
    publisher: 'Sample City Government',
    views: 6100,
    image: '/demo/pictures/stream.svg',
    layout: 'list',
    lead: false,
    theme: 'light',
  },
  render: (args) =>
    html`<city-article-card
      .headline=${args.headline}
      .href=${args.href}
      .summary=${args.summary}
      .published=${args.published}
      .publisher=${args.publisher}
      .views=${args.views}
      .image=${args.image}
      .layout=${args.layout}
      .lead=${args.lead}
      .theme=${args.theme}
      heading-level="2"
    ></city-article-card>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Full: Story = {};

export const Lead: Story = { args: { lead: true } };

export const Compact: Story = { args: { layout: 'compact' } };

/** Nothing but a title is needed. */
export const TitleOnly: Story = {
  args: { href: '', summary: '', published: '', publisher: '', views: undefined, image: '' },
};
