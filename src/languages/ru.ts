/** Russian: importing this file teaches all of it to the page. */
import '../text/languages/ru.js';
import '../text/languages/ru-article.js';
