/** Arabic: importing this file teaches all of it to the page. */
import '../text/languages/ar.js';
import '../text/languages/ar-article.js';
