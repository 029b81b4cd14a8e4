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

// Bounded, for each letter of a long text without an @ would be a beginning.
const EMAIL = /(?<![\w.+-])([\w+-]{1,64}(?:\.[\w+-]{1,64}){0,8})@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** Mailboxes that people have for themselves. */
const PRIVATE =
  /@(gmail|googlemail|naver|daum|hanmail|kakao|nate|outlook|hotmail|live|yahoo|icloud|aol|qq|163|gmx|web|mail|proton(mail)?|yandex|orange|free|laposte)\.(com|net|de|fr|ru|me|jp|co\.\w+|kr|[a-z]{2})$/i;

/** A name with a surname, or the first letters of one: `gildong.hong`, `j.smith`, `kim_cs`. */
const PERSON = /^[a-z]{1,20}[._][a-z]{1,20}(-[a-z]{2,20})?\d{0,2}$/i;

/** Words of offices, tasks and places in the languages of cities, as they stand in the names of mailboxes. */
const OFFICE = new RegExp(
  [
    'admin access affair agenc agri ambiente amt animal archiv art award biblio bildung build bureau burger bus business',
    'call care cent cit climat comm complain consult contact contat council cultur customer data demande desk develop',
    'digital direc disab divis econom educ election emerg employ energ enquir enviro etat event export famil feedback',
    'festiv film finan fire foi food form forest foreign garden gemeinde general global govern green hall haus health',
    'help heritage house housing human immo info inquir internation invest job justi kids kontakt kultur labo land law',
    'legal librar licen light mail mairie manage market mayor media metro mobil museum nature news nois notice office',
    'oficina open opinion ordnung ouvid paper park parti permit planning planung polic polit portal post prens presid',
    'press priva procur program project protec public purchas radio recept record recruit recyc regist relation reply',
    'research resourc road safe sales sanit school secretar secur senior servic smart social sport stadt stat street',
    'student studio subscri support survey system tax team tech ticket tour town trade traffic train trans travel ufficio',
    'umwelt univers urban verkehr ville visit volunt waste water web welfare women work youth zoo',
  ]
    .join(' ')
    .replaceAll(' ', '|'),
  'i',
);

/** Whether a mailbox is that of one person, as far as its name says so; one word may be anything. */
function isPerson(address: string, name: string): boolean {
  if (PRIVATE.test(address)) return !OFFICE.test(name);
  const labels = address
    .slice(name.length + 1)
    .toLowerCase()
    .split('.');
  return (
    PERSON.test(name) &&
    !OFFICE.test(name) &&
    !name
      .toLowerCase()
      .split(/[._]/)
      .some((part) => labels.includes(part))
  );
}

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
    if (isPerson(whole, name)) finds.push({ code: 'personal-email', at: index, masked: mask(whole, 1) });
  return finds;
}
