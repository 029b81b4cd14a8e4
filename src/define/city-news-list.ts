/** Registers `<city-news-list>` alone. Importing this module has that one effect. */
import { CityNewsList } from '../elements/city-news-list.js';
import { register } from './register.js';

register('city-news-list', CityNewsList);

export { CityNewsList };
