/** Stories of `<city-award-badge>`: the nine levels, each told by a word. */
import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { AWARD_LEVELS, BADGE_SIZES, THEMES, type CityAwardBadge } from '../src/index.js';

type Args = Pick<CityAwardBadge, 'level' | 'name' | 'label' | 'year' | 'rank' | 'of' | 'size' | 'theme'>;

const meta: Meta<Args> = {
  title: 'Components/Badge',
  component: 'city-award-badge',
  argTypes: {
    level: { control: 'select', options: AWARD_LEVELS },
    size: { control: 'inline-radio', options: BADGE_SIZES },
    theme: { control: 'inline-radio', options: THEMES },
  },
  args: {
    level: 'finalist',
    name: 'Sample Prize',
    label: '',
    year: 2026,
    rank: 0,
    of: 0,
    size: 'small',
    theme: 'light',
  },
  render: (args) =>
    html`<city-award-badge
      .level=${args.level}
      .name=${args.name}
      .label=${args.label}
      .year=${args.year}
      .rank=${args.rank}
      .of=${args.of}
      .size=${args.size}
      .theme=${args.theme}
    ></city-award-badge>`,
};

export default meta;

type Story = StoryObj<Args>;

export const Finalist: Story = {};

export const Ranked: Story = { args: { level: 'ranked', name: 'Sample Index', rank: 1, of: 100 } };

/** The field of an award as dots, and in words. */
export const Panel: Story = {
  render: ({ theme }) =>
    html`<city-award-badge
      size="panel"
      .theme=${theme}
      .award=${{ name: 'Sample City Award', level: 'finalist' as const, year: 2026, finalists: 5, candidates: 250, pool: 'cities' }}
    ></city-award-badge>`,
};

export const AllLevels: Story = {
  render: ({ size, theme }) =>
    html`${AWARD_LEVELS.map(
      (level) =>
        html`<p>
          <city-award-badge
            .level=${level}
            name="Sample Prize"
            .year=${2026}
            .size=${size}
            .theme=${theme}
          ></city-award-badge>
        </p>`,
    )}`,
};
