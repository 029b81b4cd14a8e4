/**
 * Stands in for `note.ts` in the script-tag builds: a fault of a feed costs a page nothing, not even its name.
 */
import type {
  note as noteForPeople,
  noteExcess as noteExcessForPeople,
  placeOf as placeForPeople,
} from './note.js';

export const note: typeof noteForPeople = () => undefined;

export const noteExcess: typeof noteExcessForPeople = () => undefined;

export const placeOf: typeof placeForPeople = () => '';
