/**
 * The check of the languages, checked: a fault of each kind is planted in a small dictionary and must be found.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkLanguage } from '../../scripts/languages.mjs';

const ENGLISH = {
  retry: 'Try again',
  showing: 'Showing {shown} of {total}',
  views: { one: '{n} view', other: '{n} views' },
};

const KOREAN = {
  retry: '다시 시도',
  showing: '전체 {total}건 중 {shown}건',
  views: { other: '조회 {n}회' },
};

const RUSSIAN = {
  retry: 'Повторить',
  showing: '{shown} из {total}',
  views: { one: '{n} раз', few: '{n} раза', many: '{n} раз', other: '{n} раза' },
};

const ARABIC = {
  retry: 'إعادة المحاولة',
  showing: '{shown} من {total}',
  views: {
    zero: 'لا مشاهدات',
    one: 'مشاهدة واحدة',
    two: 'مشاهدتان',
    few: '{n} مشاهدات',
    many: '{n} مشاهدة',
    other: '{n} مشاهدة',
  },
};

const SOUND = { ko: KOREAN, ru: RUSSIAN, ar: ARABIC, en: ENGLISH };

const without = (object, key) => Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

/** Each fault: the rule that must find it, the language, its words, and what the sentence must name. */
const FAULTS = [
  ['missing', 'ko', without(KOREAN, 'retry'), '"retry"'],
  ['extra', 'ko', { ...KOREAN, retries: '다시' }, '"retries"'],
  ['placeholder', 'ko', { ...KOREAN, showing: '{shown}건' }, '{total}'],
  ['placeholder', 'ko', { ...KOREAN, showing: '{total} {show}' }, '{shown}'],
  ['placeholder', 'ko', { ...KOREAN, retry: '{n} 다시' }, '{n}'],
  ['placeholder', 'ko', { ...KOREAN, views: { other: '조회' } }, '{n}'],
  // One form for 1, 21 and 101 must say which of them.
  ['placeholder', 'ru', { ...RUSSIAN, views: { ...RUSSIAN.views, one: 'один раз' } }, '"one"'],
  ['placeholder', 'ar', { ...ARABIC, views: { ...ARABIC.views, few: 'مشاهدات' } }, '"few"'],
  ['category', 'ko', { ...KOREAN, views: { one: '조회 {n}회', other: '조회 {n}회' } }, '"one"'],
  ['category', 'ru', { ...RUSSIAN, views: without(RUSSIAN.views, 'few') }, '"few"'],
  ['category', 'ar', { ...ARABIC, views: without(ARABIC.views, 'two') }, '"two"'],
  ['category', 'es', { ...ENGLISH }, '"many"'],
  ['category', 'fr', { ...ENGLISH }, '"many"'],
  ['kind', 'ko', { ...KOREAN, views: '조회 {n}회' }, '"views"'],
  ['kind', 'ko', { ...KOREAN, retry: { other: '다시' } }, '"retry"'],
  ['text', 'ko', { ...KOREAN, retry: ' ' }, '"retry"'],
  ['text', 'ko', { ...KOREAN, retry: '' }, '"retry"'],
  ['text', 'ru', { ...RUSSIAN, views: { ...RUSSIAN.views, few: '' } }, '"few"'],
];

describe('the check of the languages', () => {
  for (const [tag, messages] of Object.entries(SOUND))
    it(`finds nothing wrong with ${tag}`, () => assert.deepEqual(checkLanguage(tag, messages, ENGLISH), []));

  for (const [rule, tag, messages, name] of FAULTS)
    it(`finds ${rule} in ${tag}: ${name}`, () => {
      const findings = checkLanguage(tag, messages, ENGLISH);
      const hit = findings.find((finding) => finding.rule === rule && finding.text.includes(name));
      assert.ok(hit, JSON.stringify(findings));
      assert.ok(hit.text.startsWith(`${tag}: "${hit.key}"`), hit.text);
    });
});
