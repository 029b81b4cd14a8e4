/** Vietnamese: importing this file teaches all of it to the page. */
import '../text/languages/vi.js';
import '../text/languages/vi-article.js';
