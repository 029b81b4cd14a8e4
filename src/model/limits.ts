/**
 * How much of a feed is read: one number for each kind of list and text, published in docs/feed-format.md.
 * Promises more than any newsroom writes, and less than stalls a page that shows a hundred articles.
 */

/** Entries of a list, such as awards and files: the longest list that somebody reads to its end, and much more. */
export const MOST_ENTRIES = 100;

/** Characters of a name, topic or title in a list: a hundred of them stand in one card. */
export const LONGEST_NAME = 500;

/** Characters of a line or an address, such as a title or summary; a longer one is a text in the wrong place. */
export const LONGEST_LINE = 5000;

/** Characters of a body: a book has half as many, and a page lays it out in one go. */
export const LONGEST_BODY = 1_000_000;
