/** Korean: importing this file teaches all of it to the page. */
import '../text/languages/ko.js';
import '../text/languages/ko-article.js';
