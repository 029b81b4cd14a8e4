/**
 * What only the panel of an award shows, read from the JSON of the award.
 */
import type { Award, AwardDetails, Evidence } from './award.js';
import { readDate } from './date-text.js';
import { checked, date, link, list, name, number, record, resource, shape } from './fields.js';
import { organisation } from './read-award.js';

/** A year, a month or a day. */
const period = checked('date', (value) =>
  /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value) ? value : readDay(value),
);

const readDay = (value: string) => readDate(value)?.slice(0, 10);

const readAwardDetails = shape<AwardDetails & Pick<Award, 'name'>>({
  id: name,
  name,
  project: name,
  recipient: organisation,
  event: name,
  location: name,
  years: list(number(1800)),
  date: period,
  score: number(0, Number.isFinite),
  scoreMax: number(0, Number.isFinite),
  candidates: number(1),
  finalists: number(1),
  pool: name,
  evidence: list(
    record(shape<Evidence>({ url: link, title: name, publisher: name, retrieved: date }), 'url', 'url'),
  ),
  image: resource,
  imageAlt: name,
});

export const awardDetails = record(readAwardDetails, 'name', 'name');
