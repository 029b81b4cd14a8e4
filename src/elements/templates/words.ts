/**
 * Words of the feed, marked with their own language and side (A13). Promises that a sentence of ours around them keeps
 * its language; never says which one it is.
 */
import { html, type nothing, type TemplateResult } from 'lit';
import type { Direction } from '../../model/language-tag.js';

/** What is known of the language that words of the feed are in. */
export interface Tongue {
  /** Where it is not that of the interface. */
  readonly lang: string | typeof nothing;
  readonly dir: Direction;
}

/** Words of the feed among others, such as a name. */
export const words = (text: unknown, { lang, dir }: Tongue): TemplateResult =>
  html`<bdi lang=${lang} dir=${dir}>${text}</bdi>`;

/** A message with words of the feed in the place that it keeps for them. */
export const around = (message: string, inner: unknown): readonly unknown[] =>
  message.split(/(\{\w+\})/).map((piece) => (piece.startsWith('{') ? inner : piece));
