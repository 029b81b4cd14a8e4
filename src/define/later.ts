/** Registers what a list does not need: the full article, the badge as an element, and what
 * answers a click. One chunk of the script tag. */
import './city-award-badge.js';
import './city-news-article.js';

import { readerActions } from '../elements/base/reader-part.js';

// A click must not wait for the network, nor need one that is gone by then.
void readerActions.load();
