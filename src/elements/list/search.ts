/**
 * The field in which a reader types words to find. Promises a label that is seen and a button of its own that empties
 * the field and leaves the focus in it. Never keeps nor sends what is typed.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { say, type Speech } from '../../text/messages.js';

const sign = (strokes: string) =>
  html`<svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">
    <path d=${strokes}></path>
  </svg>`;

/** Writes words that a reader did not type into a field that stands already; any other write would disturb typing. */
export function correct(root: ParentNode, words: string): void {
  const input = root.querySelector<HTMLInputElement>('#search');
  if (input && input.value.trim() !== words.trim()) input.value = words;
}

/** @param words what a new field begins with */
export function renderSearch(words: string, speech: Speech, search: (words: string) => void): TemplateResult {
  const onInput = ({ currentTarget }: Event) => search((currentTarget as HTMLInputElement).value);
  const onClear = ({ currentTarget }: Event) => {
    const input = (currentTarget as Element).parentElement!.querySelector('input')!;
    input.value = '';
    input.focus();
    search('');
  };
  return html`<div class="search" role="search" aria-labelledby="search-label heading" part="search">
    <label id="search-label" for="search">${say(speech, 'searchNews')}</label>
    <div class="field">
      ${sign('M11.2 7a4.2 4.2 0 1 1-8.4 0a4.2 4.2 0 0 1 8.4 0zM10 10l3.6 3.6')}
      <input id="search" type="search" autocomplete="off" .defaultValue=${words} @input=${onInput} />
      ${
        words
          ? html`<button type="button" class="clear" aria-label=${say(speech, 'clear')} @click=${onClear}>
              ${sign('M4 4l8 8M12 4l-8 8')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
