/** French: importing this file teaches all of it to the page. */
import '../text/languages/fr.js';
import '../text/languages/fr-article.js';
