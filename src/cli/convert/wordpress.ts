/**
 * Posts of WordPress → JSON Feed. The adapter of `src/adapters` does the work; this file says what it leaves out.
 */
import { compact } from '../../adapters/json-feed.js';
import { AdapterError } from '../../adapters/setting.js';
import { fromWordPress as adapt } from '../../adapters/wordpress.js';
import { CommandError } from '../command.js';
import { at, type Converted, type Json, type Origin, textAt } from './converted.js';
import { ADAPTER_OPTIONS } from './plain.js';
import { readJson } from './read-json.js';

function whyHidden(post: unknown): string[] {
  const name = textAt(post, 'title', 'rendered') ?? textAt(post, 'link') ?? 'a post';
  const status = textAt(post, 'status') ?? 'publish';
  if (at(post, 'content', 'protected') === true) return [`"${name}" has a password`];
  return status === 'publish' ? [] : [`"${name}" has the status "${status}"`];
}

/** The extension describes a picture as a whole, so without an alternative text it says nothing. */
function withoutBareWords(item: Json): Json {
  const extension = item['_city_news'] as Json | undefined;
  if (extension?.['image'] === undefined || textAt(extension, 'image', 'alt')) return item;
  return compact({ ...item, _city_news: compact({ ...extension, image: undefined }) });
}

export function fromWordPress(text: string, { place, base }: Origin): Converted {
  const json = readJson(text, place);
  try {
    const { items } = adapt(json, base, ADAPTER_OPTIONS);
    const home = base === undefined ? undefined : new URL('/', base).href;
    return {
      head: compact({ home_page_url: home }),
      items: items.map((item) => withoutBareWords(item as Json)),
      leftOut: (Array.isArray(json) ? json : [json]).flatMap(whyHidden),
    };
  } catch (cause) {
    if (!(cause instanceof AdapterError)) throw cause;
    throw new CommandError(
      `${place}: ${cause.message}`,
      'The address of the posts is https://your-site/wp-json/wp/v2/posts?_embed',
      { cause },
    );
  }
}
