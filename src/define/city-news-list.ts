/** Registers `<city-news-list>` and the cards it shows. Importing this module has that one effect. */
import { CityNewsList } from '../elements/city-news-list.js';
import './city-article-card.js';
import { register } from './register.js';

register('city-news-list', CityNewsList);

export { CityNewsList };
