/** Sign and fill of the award levels: the chunk of a page with awards. */
export { renderIcon } from './award-icons.js';
export { levelStyles } from './award-levels.styles.js';
