/** Registers the four tags. Importing this module has that one effect; it is safe to import twice. */
import './define/city-news-list.js';
import './define/city-article-card.js';
import './define/city-award-badge.js';
import './define/city-news-article.js';
