/**
 * The door `city-initiative-news/adapters`: other people's formats as JSON Feed, for `readFeed`.
 * Importing it has no effect; it is loaded only by who names it.
 */
export { ADAPTER_FORMATS, adapt, type AdapterFormat, fromXml } from './detect.js';
export type { JsonAttachment, JsonAuthor, JsonFeed, JsonItem, JsonPicture } from './json-feed.js';
export { AdapterError, type AdapterOptions } from './setting.js';
export { fromWordPress } from './wordpress.js';
