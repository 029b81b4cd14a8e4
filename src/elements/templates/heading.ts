/**
 * A heading of a chosen level. Lit cannot bind a tag's name, and a heading by role alone is lost on reader modes.
 * It takes focus from scripts only, so that focus can be brought to where something new begins (A18, A19).
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Direction } from '../../model/language-tag.js';

/**
 * @param name class and part of the heading
 * @param id unique in its shadow root, for what refers to it
 * @param dir of the content, which is to have none of its own where this is `auto`: it would not be looked at
 */
export function heading(
  level: number,
  name: string,
  content: unknown,
  id: string | typeof nothing = nothing,
  dir: Direction = 'auto',
): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id=${id} class=${name} part=${name} tabindex="-1" dir=${dir}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} part=${name} tabindex="-1" dir=${dir}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} part=${name} tabindex="-1" dir=${dir}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} part=${name} tabindex="-1" dir=${dir}>${content}</h5>`;
    default:
      return html`<h6 id=${id} class=${name} part=${name} tabindex="-1" dir=${dir}>${content}</h6>`;
  }
}
