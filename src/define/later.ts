/** Registers what a list does not need: card, badge and full article as elements. One chunk of the script tag. */
import './city-article-card.js';
import './city-award-badge.js';
import './city-news-article.js';
