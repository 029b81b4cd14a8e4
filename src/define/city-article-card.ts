/** Registers `<city-article-card>` and the badge it shows. Importing this module has that one effect. */
import { CityArticleCard } from '../elements/city-article-card.js';
import './city-award-badge.js';
import { register } from './register.js';

register('city-article-card', CityArticleCard);

export { CityArticleCard };
