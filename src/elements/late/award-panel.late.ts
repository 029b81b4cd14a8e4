/** The award panel with its looks and words: the chunk of a badge in the size "panel". */
import { enArticle } from '../../text/languages/en-article.js';
import { learn } from '../../text/messages.js';

export { givenAward } from '../../model/given-award.js';
export { renderPanel } from '../templates/award-panel.js';
export { panelStyles as styles } from '../templates/award-panel.styles.js';

learn('en', enArticle);
