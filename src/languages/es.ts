/** Spanish: importing this file teaches all of it to the page. */
import '../text/languages/es.js';
import '../text/languages/es-article.js';
