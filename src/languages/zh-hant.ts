/** Traditional Chinese: importing this file teaches all of it to the page. */
import '../text/languages/zh-hant.js';
import '../text/languages/zh-hant-article.js';
