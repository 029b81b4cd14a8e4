/**
 * An award and an organisation as JSON says them → as a badge shows them (feeds.md §3.3).
 * Promises what `fields.ts` does: a wrong value costs that field only, an award without a name is none.
 */
import { AWARD_LEVELS, type Award } from './award.js';
import type { Organisation } from './feed.js';
import { type Fields, link, name, number, oneOf, record, resource, shape, short } from './fields.js';
import { note } from './note.js';

export const positive = number(1);

export const organisation = record(
  shape<Organisation>({ name, abbr: short, url: link, logo: resource }),
  'name',
  'name',
);

const readAward = shape<Award>({
  name,
  level: (fields, key) => oneOf(AWARD_LEVELS)(fields, key) ?? 'other',
  label: name,
  year: number(1800),
  rank: positive,
  consecutive: number(2),
  category: name,
  issuer: organisation,
});

/** "ranked" and "consecutive" mean nothing without a rank, which is noted. */
function readRanked(fields: Fields): Award {
  const made = readAward(fields);
  if (!made.rank && (made.level === 'ranked' || made.consecutive)) note(fields, 'award-rank');
  return made;
}

export const award = record(readRanked, 'name', 'name');
