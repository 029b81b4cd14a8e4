/** Registers what a list does not need: card, badge and full article as elements, and what brings languages. One chunk of the script tag. */
import './city-article-card.js';
import './city-award-badge.js';
import './city-news-article.js';

import { readerActions } from '../elements/base/reader-part.js';
import { loadLanguage } from '../text/load-language.js';
import { fetchWordsBy } from '../text/messages.js';

// Here and not in a chunk of its own: a page in another language asks for its words and for nothing more.
fetchWordsBy(loadLanguage);

// A click must not wait for the network, nor need one that is gone by then.
void readerActions.load();
