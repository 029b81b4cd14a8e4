/** Registers what a list does not need: the full article and the badge as an element. One chunk of the script tag. */
import './city-award-badge.js';
import './city-news-article.js';
