/**
 * The words of the interface: which language speaks for a tag, and how numbers and plurals get into a sentence.
 * Languages made up here have tags of their own, for what is learned stays learned.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSameLanguage } from '../../dist/model/language-tag.js';
import { en } from '../../dist/text/languages/en.js';
import { enLater } from '../../dist/text/languages/en-later.js';
import { enReader } from '../../dist/text/languages/en-reader.js';
import { learn, negotiate, say } from '../../dist/text/messages.js';

const english = negotiate('en');

const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);

describe('negotiate', () => {
  it('gives English for English', () => assert.deepEqual(english, { language: 'en', locale: 'en' }));

  it('keeps the region for numbers and dates', () => {
    assert.deepEqual(negotiate('en-GB'), { language: 'en', locale: 'en-GB' });
    assert.deepEqual(negotiate('en-IN'), { language: 'en', locale: 'en-IN' });
  });

  it('understands the underscore that some systems write', () => {
    assert.deepEqual(negotiate('en_GB'), { language: 'en', locale: 'en-GB' });
  });

  for (const tag of ['xx', 'tlh', 'qaa-Latn', 'zz-ZZ'])
    it(`speaks English, and counts in English, for ${tag}, which it does not know`, () =>
      assert.deepEqual(negotiate(tag), { language: 'en', locale: 'en' }));

  for (const tag of ['', ' ', 'not a tag!', '-', '_', 'e', 'en-', '123', '\u0000', 'C', 'x'.repeat(5000)])
    it(`never throws at the tag ${JSON.stringify(tag.slice(0, 20))}`, () => {
      const speech = negotiate(tag);
      assert.equal(speech.language, 'en');
      assert.equal(say(speech, 'views', { n: 1234 }), fill(en.views.other, { n: '1,234' }));
    });

  it('never throws at zh_TW', () => assert.doesNotThrow(() => say(negotiate('zh_TW'), 'loading')));

  it('finds a language by its likely script', () => {
    learn('uz-Cyrl', { loading: 'Юкланмоқда' });
    learn('uz', { loading: 'Yuklanmoqda' });
    assert.deepEqual(negotiate('uz_Cyrl'), { language: 'uz-Cyrl', locale: 'uz-Cyrl' });
    // Uzbek of Afghanistan is written in a third script, for which there are no words of its own.
    assert.equal(negotiate('uz-AF').language, 'uz');
    assert.deepEqual(negotiate('uz-UZ'), { language: 'uz', locale: 'uz-UZ' });
  });

  it('answers anew once a language has come', () => {
    assert.equal(negotiate('se').language, 'en');
    learn('se', { retry: 'Geahččal ođđasit' });
    assert.equal(negotiate('se').language, 'se');
  });
});

describe('say', () => {
  for (const [n, form] of [
    [0, 'other'],
    [1, 'one'],
    [2, 'other'],
    [21, 'other'],
  ])
    it(`says the form ${form} for ${n}`, () =>
      assert.equal(say(english, 'views', { n }), fill(en.views[form], { n: String(n) })));

  it('has two forms that differ, so that the tests above can fail', () =>
    assert.notEqual(en.views.one, en.views.other));

  it('fills in every placeholder', () => {
    assert.equal(
      say(english, 'showing', { shown: 3, total: 12 }),
      fill(en.showing, { shown: '3', total: '12' }),
    );
  });

  it('leaves a placeholder without a value to be seen', () => {
    assert.equal(say(english, 'showing', { shown: 3 }), en.showing.replace('{shown}', '3'));
  });

  it('fills words in as they are, whatever they look like', () => {
    for (const publisher of ['$&', '$1', '{publisher}', '{total}', '<b>'])
      assert.equal(say(english, 'fromPublisher', { publisher }), `From ${publisher}`);
  });

  it('groups numbers as the region does, and not those that are words', () => {
    const number = (tag) => new Intl.NumberFormat(tag).format(1_234_567);
    assert.notEqual(number('en-IN'), number('en-GB'));
    for (const tag of ['en-IN', 'en-GB'])
      assert.equal(
        say(negotiate(tag), 'views', { n: 1_234_567 }),
        fill(en.views.other, { n: number(tag) }),
        tag,
      );
    assert.equal(say(english, 'views', { n: '6100' }), fill(en.views.other, { n: '6100' }));
  });

  it('chooses among the forms of a language that has more of them', () => {
    learn('cy', { views: { zero: '{n} dim', one: '{n} un', two: '{n} dau', other: '{n} arall' } });
    const welsh = negotiate('cy');
    assert.equal(say(welsh, 'views', { n: 0 }), '0 dim');
    assert.equal(say(welsh, 'views', { n: 2 }), '2 dau');
    // Welsh has a form for 3 too; this dictionary lacks it.
    assert.equal(say(welsh, 'views', { n: 3 }), '3 arall');
  });

  it('says in English what a language does not', () => {
    learn('eo', { loading: 'Ŝargado' });
    assert.equal(say(negotiate('eo'), 'loading'), 'Ŝargado');
    assert.equal(say(negotiate('eo'), 'retry'), en.retry);
  });

  it('lets two languages speak by turns', () => {
    learn('mt', { retry: "Erġa' pprova" });
    const maltese = negotiate('mt');
    assert.deepEqual(
      [say(maltese, 'retry'), say(english, 'retry'), say(maltese, 'retry')],
      ["Erġa' pprova", en.retry, "Erġa' pprova"],
    );
  });

  it('adds what is learned later and forgets nothing', () => {
    learn('fo', { retry: 'Royn aftur' });
    learn('fo', { loading: 'Løðir' });
    const faroese = negotiate('fo');
    assert.deepEqual([say(faroese, 'retry'), say(faroese, 'loading')], ['Royn aftur', 'Løðir']);
  });

  it('keeps the words it has when others come for the same key', () => {
    learn('kl', { retry: 'Misileqqiguk' });
    learn('kl', { retry: 'Retry' });
    assert.equal(say(negotiate('kl'), 'retry'), 'Misileqqiguk');
  });

  it('has a sentence for every key once all parts of English are there', () => {
    for (const part of [enReader, enLater]) learn('en', part);
    for (const key of [en, enReader, enLater].flatMap((part) => Object.keys(part)))
      assert.notEqual(say(english, key, { n: 1 }), '', key);
  });
});

describe('isSameLanguage', () => {
  it('takes regions of one language for the same, and scripts for different (T16)', () => {
    assert.equal(isSameLanguage('en', 'en-GB'), true);
    assert.equal(isSameLanguage('en_US', 'en'), true);
    assert.equal(isSameLanguage('zh-TW', 'zh-Hant'), true);
    assert.equal(isSameLanguage('zh-TW', 'zh-CN'), false);
    assert.equal(isSameLanguage('ja', 'ko'), false);
  });

  it('never throws at broken tags, which are the same as nothing', () => {
    assert.equal(isSameLanguage('not a tag!', 'not a tag!'), false);
    assert.equal(isSameLanguage('', 'en'), false);
  });
});
