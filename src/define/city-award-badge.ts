/** Registers `<city-award-badge>` alone. Importing this module has that one effect. */
import { CityAwardBadge } from '../elements/city-award-badge.js';
import { register } from './register.js';

register('city-award-badge', CityAwardBadge);

export { CityAwardBadge };
