/** Registers `<city-article-card>` alone. Importing this module has that one effect. */
import { CityArticleCard } from '../elements/city-article-card.js';
import { register } from './register.js';

register('city-article-card', CityArticleCard);

export { CityArticleCard };
