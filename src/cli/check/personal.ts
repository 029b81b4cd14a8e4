/**
 * Patterns of personal data that city news must not carry: resident registration numbers, mobile numbers, addresses of
 * persons. Promises to show them masked only, for reports end up in logs. A pattern is a hint and never a proof.
 */
import type { IssueCode } from '../../model/issues.js';

export interface PersonalFind {
  readonly code: Extract<IssueCode, `personal-${string}`>;
  readonly at: number;
  readonly masked: string;
}

// Six digits of a birthday, and seven that begin with century and sex.
const RESIDENT =
  /(?<![\d-])(\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(\s?[-–]\s?)?([1-8]\d{6})(?![\d-])/g;

// 010 and its forerunners, at home or from abroad, with or without marks between.
const MOBILE = /(?<![\d-])(?:\+?82[\s.-]?\(?0?\)?|0)1[016-9][\s.-]?\d{3,4}[\s.-]?\d{4}(?![\d-])/g;

const EMAIL = /(?<![\w.+-])([\w+-]+(?:\.[\w+-]+)*)@[\w-]+(?:\.[\w-]+)+/g;

/** Words that name an office, as a mailbox for everybody does. */
const OFFICE =
  /(^|[._+-])(admin|accessib\w*|ask|award\w*|city|comms?|contacts?|customer|dep\w*|desk|editor\w*|enquir\w*|events?|feedback|foi|global|hello|help\w*|info\w*|inquir\w*|jobs?|library|mail|marketing|media|museum|news\w*|no-?reply|notices?|office|official|open\w*|opinion|paper|policy|postmaster|pr|press\w*|privacy|public\w*|register|sales|secretar\w*|security|service\w*|subscri\w*|support|team|tour\w*|visit\w*|web\w*|world)($|[\d._+-])/i;

const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** The last digit checks the others; numbers given out since October 2020 no longer have one. */
function hasCheckDigit(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

const mask = (text: string, shown: number) =>
  text.slice(0, shown) + text.slice(shown).replace(/[^\s@.-]/g, '•');

/** What in a text looks like personal data. */
export function findPersonal(text: string): PersonalFind[] {
  const finds: PersonalFind[] = [];
  // Most texts have neither, and a large feed has very many texts.
  const [hasDigits, hasAt] = [/\d{4}/.test(text), text.includes('@')];
  if (!hasDigits && !hasAt) return finds;
  for (const { 0: whole, 1: birth = '', 2: dash, 3: rest = '', index } of text.matchAll(RESIDENT))
    if (dash || hasCheckDigit(birth + rest))
      finds.push({ code: 'personal-number', at: index, masked: mask(whole, 2) });
  for (const { 0: whole, index } of text.matchAll(MOBILE))
    finds.push({ code: 'personal-phone', at: index, masked: mask(whole, 3) });
  if (!hasAt) return finds;
  for (const { 0: whole, 1: name = '', index } of text.matchAll(EMAIL))
    if (!OFFICE.test(name)) finds.push({ code: 'personal-email', at: index, masked: mask(whole, 1) });
  return finds;
}
