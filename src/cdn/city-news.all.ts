/**
 * The one-file bundle: registers the four tags, with DOMPurify and all languages inside, so that one `integrity` hash
 * covers all.
 */
import '../define.js';
import '../languages/ar.js';
import '../languages/es.js';
import '../languages/fr.js';
import '../languages/ja.js';
import '../languages/ko.js';
import '../languages/ru.js';
import '../languages/vi.js';
import '../languages/zh-hans.js';
import '../languages/zh-hant.js';
