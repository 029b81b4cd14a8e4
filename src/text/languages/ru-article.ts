/**
 * Russian for what only the article in full says; in the manner of `ru.ts`.
 * Importing this file teaches it to the page. What each string is stands in `en-article.ts`.
 */
import { learn, type ArticleTranslation } from '../messages.js';

export const ruArticle = {
  finalists: 'Финалисты',
  candidates: 'Участники',
  outOf: '{n} из {total}',
  outOfPool: '{n} из {total} ({pool})',
  project: 'Проект',
  recipient: 'Получатель',
  issuer: 'Учредитель',
  score: 'Баллы',
  evidence: 'Подтверждение',
  by: 'Автор: {names}',
  statusUpdated: 'Обновление',
  statusUpdatedText: 'Статья обновлена.',
  statusCorrected: 'Исправление',
  statusCorrectedText: 'Ошибка в статье исправлена.',
  statusArchived: 'Архив',
  statusArchivedText: 'Статья сохранена в архиве и могла устареть.',
  statusWithdrawn: 'Отзыв',
  statusWithdrawnText: 'Издатель отозвал эту статью.',
  changes: 'Изменения',
  attachments: 'Вложения',
  pages: { one: '{n} страница', few: '{n} страницы', many: '{n} страниц', other: '{n} страницы' },
  accessible: 'доступный',
  contact: 'Контакты',
  reference: 'Номер',
  licence: 'Лицензия',
  kogl: 'Открытая лицензия Кореи (KOGL), тип {n}',
  kogl0: 'без условий',
  kogl1: 'с указанием источника',
  kogl2: 'с указанием источника, некоммерческое',
  kogl3: 'с указанием источника, без изменений',
  kogl4: 'с указанием источника, некоммерческое, без изменений',
  aiAllowed: 'можно для обучения ИИ',
  aiRefused: 'нельзя для обучения ИИ',
  translations: 'Другие языки',
  machine: 'машинный перевод',
  moreArticles: 'Другие статьи',
  copyByHand: 'Скопируйте адрес: {url}',
  articleLanguage: 'Язык публикации: {language}',
  year: 'Год',
  category: 'Номинация',
  presentedAt: 'Мероприятие',
  comma: ', ',
} as const satisfies ArticleTranslation<'one' | 'few' | 'many' | 'other'>;

learn('ru', ruArticle);
