/**
 * The script-tag bundle: registers list and card at once, badge and full article as soon as their chunk is there.
 * A page whose chunk is missing keeps the words it put inside those elements.
 */
import '../define/city-news-list.js';

import('../define/later.js').catch(() => undefined);
