/**
 * English for what a list with news does not say: failures, empty lists, the article in full, filters and sharing.
 * Loaded with the parts that say it; otherwise as `en.ts`.
 */
import type { Dictionary } from '../messages.js';

export const enLater = {
  /** Sentence below `errorTitle`: nothing could be reached. */
  errorNetwork: 'Check your connection and try again.',
  /** Sentence below `errorTitle`: no answer came in time. */
  errorTimeout: 'The news service is taking too long to respond. Try again in a moment.',
  /** Sentence below `errorTitle`: the answer was an error or could not be read. */
  errorService: 'The news service did not respond as expected. Try again later.',
  /** Link below a failure. {host}: name of a site, such as english.seoul.go.kr. */
  readAtSource: 'Read the news on {host}',
  /** Below the shape of what is to come, once it is late. */
  slow: 'The news is taking longer than usual.',
  /** Line above news that was loaded earlier; "Try again" follows. */
  stale: 'The latest news could not be loaded. This is an earlier copy.',
  /** As `stale`. {time}: a time of day. */
  staleSince: 'The latest news could not be loaded. You see the news of {time}.',
  /** Below a list of several feeds, of one that is missing. {publisher}: a name or a host, in any language; nothing may depend on its gender, case or last letter. */
  feedFailed: 'News from {publisher} could not be loaded.',
  /** In place of a list without news. */
  empty: 'No news yet',
  /** In place of a list that has no news on the topics asked for. */
  emptyTopics: 'No news on this topic',
  /** Name of the group of buttons that choose a topic. */
  filterByTopic: 'Filter by topic',
  /** The first of those buttons: no topic is chosen. */
  allTopics: 'All topics',
  /** Link above or below an article, with an arrow before it. */
  backToList: 'Back to all news',
  /** An office's name and its short form, in any language: "Seoul Metropolitan Government (SMG)". */
  publisherNames: '{name} ({abbr})',
  /** Label before a link to the page an article comes from, with its colon and the space after it, as `topics`. */
  source: 'Source: ',
  /** Button that opens the ways to pass an article on. */
  share: 'Share',
  /** Button that copies the address of an article. */
  copyLink: 'Copy link',
  /** Heard and shown once the address is copied. */
  linkCopied: 'Link copied',
  /** Button that prints an article. */
  print: 'Print',
} as const satisfies Dictionary;
