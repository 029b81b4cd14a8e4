/** Registers `<city-news-article>` alone. Importing this module has that one effect. */
import { CityNewsArticle } from '../elements/city-news-article.js';
import { register } from './register.js';

register('city-news-article', CityNewsArticle);

export { CityNewsArticle };
