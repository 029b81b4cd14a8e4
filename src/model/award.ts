/**
 * What an award is: the part of the data dictionary that badges and panels show (feeds.md §3.3).
 * Promises, as `feed.ts` does, that what a feed does not say is absent.
 */
import type { DateText, Organisation } from './feed.js';

/** How far an award went, from the schema; a word outside this list is read as `other`. */
export const AWARD_LEVELS = [
  'winner',
  'runner_up',
  'finalist',
  'shortlist',
  'nominee',
  'special_mention',
  'ranked',
  'certified',
  'other',
] as const;

export type AwardLevel = (typeof AWARD_LEVELS)[number];

export interface Evidence {
  readonly url: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly retrieved?: DateText;
}

/** One award, as a badge shows it. Counts are shown as given; nothing is computed from them. */
export interface Award {
  readonly name: string;
  readonly level: AwardLevel;
  /** The issuer's own wording of the level; what is shown when the level is `other`. */
  readonly label?: string;
  readonly year?: number;
  /** Place in a ranking, from 1. */
  readonly rank?: number;
  /** Times in a row at this rank, from 2. Surveys, not necessarily years. */
  readonly consecutive?: number;
  readonly category?: string;
  readonly issuer?: Organisation;
}

/** What only the award's panel shows. */
export interface AwardDetails {
  readonly id?: string;
  readonly project?: string;
  readonly recipient?: Organisation;
  readonly event?: string;
  readonly location?: string;
  readonly years: readonly number[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  readonly score?: number;
  readonly scoreMax?: number;
  readonly candidates?: number;
  readonly finalists?: number;
  /** What the candidates are, for example "cities". */
  readonly pool?: string;
  readonly evidence: readonly Evidence[];
  readonly image?: string;
  readonly imageAlt?: string;
}
