/** Japanese: importing this file teaches all of it to the page. */
import '../text/languages/ja.js';
import '../text/languages/ja-article.js';
