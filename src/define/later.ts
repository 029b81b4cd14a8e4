/** Registers what a list does not need: the full article and the badge as an element. One chunk of the script tag. */
import './city-award-badge.js';
import './city-news-article.js';

// A click must not wait for the network, nor need one that is gone by then.
import('../elements/base/reader-actions.js').catch(() => undefined);
