/** Registers `<city-news-article>` and the badge it shows. Importing this module has that one effect. */
import { CityNewsArticle } from '../elements/city-news-article.js';
import './city-award-badge.js';
import { register } from './register.js';

register('city-news-article', CityNewsArticle);

export { CityNewsArticle };
