/**
 * The script-tag bundle: registers list and card at once, badge and full article as soon as their chunk is there.
 * A page whose chunk is missing keeps the words it put inside those elements.
 */
// All styles beside each other: alike text close together is what a compressor likes.
import '../elements/base/tokens.styles.js';
import '../elements/base/meta.styles.js';
import '../elements/base/badge.styles.js';
import '../elements/city-article-card.styles.js';
import '../elements/city-news-list.styles.js';
import '../define/city-news-list.js';
import { Chunk } from '../chunk.js';
import { fetchWordsBy } from '../text/messages.js';

const languages = new Chunk(() => import('../text/load-language.js'));

fetchWordsBy(async (tag, isForArticle) => (await languages.again())?.loadLanguage(tag, isForArticle));

void new Chunk(() => import('../define/later.js')).load();
