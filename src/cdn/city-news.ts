/**
 * The script-tag bundle: registers the list at once, the others when they are on the page.
 * A page whose chunk is missing keeps the words it put inside those elements.
 */
// All styles beside each other: alike text close together is what a compressor likes.
import '../elements/styles/tokens.styles.js';
import '../elements/templates/card.styles.js';
import '../elements/city-news-list.styles.js';
import '../define/city-news-list.js';
import { bringOnDemand } from './on-demand.js';

bringOnDemand();
