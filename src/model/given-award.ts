/** What a script of the page hands over as an award → one that the reader made, to the last field. */
import type { Award, AwardDetails } from './award.js';
import { givenFields } from './given-fields.js';
import { award } from './read-award.js';
import { awardDetails } from './read-award-details.js';

/** The award, unless it has no name. Throws where the value cannot be made JSON. */
export function givenAward(value: unknown, base?: string): (Award & Partial<AwardDetails>) | undefined {
  const fields = givenFields({ award: value }, base);
  const made = award(fields, 'award');
  return made && { ...awardDetails(fields, 'award'), ...made };
}
