/** The one-file bundle: registers the four tags, DOMPurify inside, so that one `integrity` hash covers all. */
import '../define.js';
