/**
 * A partner's own words: put in place of ours, whichever come first, or a language of their own.
 * Each test takes a language of its own, for what is learned stays learned.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registerLanguage } from '../../dist/index.js';
import { en } from '../../dist/text/languages/en.js';
import { negotiate, onWords, say } from '../../dist/text/messages.js';
import { loadLanguage } from '../../dist/text/load-language.js';

const speak = (tag, key, values) => say(negotiate(tag), key, values);

describe('registerLanguage', () => {
  it('puts single strings in place of ours and leaves the rest', async () => {
    await loadLanguage('ko');
    const before = speak('ko', 'allNews');
    registerLanguage('ko', { loadMore: '더 보기' });
    assert.equal(speak('ko', 'loadMore'), '더 보기');
    assert.equal(speak('ko', 'allNews'), before);
  });

  it('keeps its words when ours come later', async () => {
    registerLanguage('ja-JP', { loadMore: 'もっと' });
    assert.equal(speak('ja', 'loadMore'), 'もっと');
    assert.equal(speak('ja', 'allNews'), en.allNews);
    await loadLanguage('ja');
    assert.equal(speak('ja', 'loadMore'), 'もっと');
    assert.notEqual(speak('ja', 'allNews'), en.allNews);
  });

  it('changes English too, its later part before that has come', () => {
    registerLanguage('en-GB', { retry: 'Have another go', empty: 'Nothing here' });
    assert.equal(speak('en', 'retry'), 'Have another go');
    assert.equal(speak('en-AU', 'empty'), 'Nothing here');
  });

  it('lets the last word win', () => {
    registerLanguage('sw', { retry: 'Jaribu' });
    registerLanguage('sw', { retry: 'Jaribu tena' });
    assert.equal(speak('sw-KE', 'retry'), 'Jaribu tena');
  });

  it('adds a language with forms by number, and says in English what it lacks', () => {
    registerLanguage('pl', {
      views: { one: '{n} raz', few: '{n} razy', many: '{n} razów', other: '{n} razu' },
    });
    assert.equal(speak('pl', 'views', { n: 3 }), '3 razy');
    assert.equal(speak('pl-PL', 'views', { n: 5 }), '5 razów');
    assert.equal(speak('pl', 'loading'), en.loading);
  });

  for (const [tag, spoken, other] of [
    ['zh_TW', 'zh-HK', 'zh-CN'],
    ['zh', 'zh-SG', 'zh-MO'],
    ['sr-Latn', 'sr-Latn-RS', 'sr-RS'],
  ])
    it(`takes the words of ${tag} for ${spoken}`, () => {
      registerLanguage(tag, { finalist: `finalist of ${tag}` });
      assert.equal(speak(spoken, 'finalist'), `finalist of ${tag}`);
      assert.notEqual(speak(other, 'finalist'), `finalist of ${tag}`);
    });

  it('tells those who listen, until they do so no more', () => {
    let told = 0;
    const end = onWords(() => told++);
    registerLanguage('sw', { loading: 'Inapakia' });
    end();
    registerLanguage('sw', { loading: 'Inapakia…' });
    assert.equal(told, 1);
  });

  for (const tag of ['', '_', 'not a tag!', '한국어', undefined, null])
    it(`names the broken tag ${JSON.stringify(tag)}`, () =>
      assert.throws(() => registerLanguage(tag, { retry: 'x' }), new RegExp(`"${tag}" is no language tag`)));

  for (const [words, name] of [
    [{ loadmore: 'x' }, /there is no message "loadmore"/],
    [{ constructor: 'x' }, /there is no message "constructor"/],
    [{ retry: 7 }, /"retry" is no text/],
    [{ retry: null }, /"retry" is no text/],
    [{ views: { one: 'x' } }, /"views" is no text, .* "other"/],
    [{ views: { other: 7 } }, /"views" is no text/],
    [{ views: { lots: 'x', other: 'x' } }, /"views" has a form "lots"/],
  ])
    it(`names what is wrong with ${JSON.stringify(words)}, and takes none of the words`, () => {
      assert.throws(() => registerLanguage('is', { loading: 'Sæki', ...words }), name);
      assert.throws(() => registerLanguage('is', words), /registerLanguage\("is"\)/);
      assert.equal(negotiate('is').language, 'en');
    });
});
