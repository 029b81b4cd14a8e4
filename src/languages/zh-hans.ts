/** Simplified Chinese: importing this file teaches all of it to the page. */
import '../text/languages/zh-hans.js';
import '../text/languages/zh-hans-article.js';
