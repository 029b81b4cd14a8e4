/**
 * French for what only the article in full says; in the manner of `fr.ts`.
 * Importing this file teaches it to the page. What each string is stands in `en-article.ts`.
 */
import { learn, type ArticleTranslation } from '../messages.js';

export const frArticle = {
  finalists: 'Finalistes',
  candidates: 'Candidatures',
  outOf: '{n} sur {total}',
  outOfPool: '{n} sur {total} {pool}',
  project: 'Projet',
  recipient: 'Lauréat',
  issuer: 'Décerné par',
  score: 'Score',
  evidence: 'Sources',
  by: 'Par {names}',
  statusUpdated: 'Mise à jour',
  statusUpdatedText: 'Cet article a été mis à jour.',
  statusCorrected: 'Correction',
  statusCorrectedText: 'Une erreur dans cet article a été corrigée.',
  statusArchived: 'Archive',
  statusArchivedText: 'Cet article est conservé pour mémoire. Il peut ne plus être à jour.',
  statusWithdrawn: 'Retrait',
  statusWithdrawnText: 'L’éditeur a retiré cet article.',
  changes: 'Modifications',
  attachments: 'Pièces jointes',
  pages: { one: '{n}\u00a0page', many: '{n} de pages', other: '{n}\u00a0pages' },
  accessible: 'accessible',
  contact: 'Contact',
  reference: 'Référence',
  licence: 'Licence',
  kogl: 'Licence ouverte du gouvernement coréen, type\u00a0{n}',
  kogl0: 'libre d’utilisation, sans condition',
  kogl1: 'citer la source',
  kogl2: 'citer la source, sans usage commercial',
  kogl3: 'citer la source, sans modification',
  kogl4: 'citer la source, sans usage commercial ni modification',
  aiAllowed: 'utilisable pour entraîner une IA',
  aiRefused: 'non utilisable pour entraîner une IA',
  translations: 'Autres langues',
  machine: 'traduction automatique',
  moreArticles: 'Autres articles',
  copyByHand: 'Copiez cette adresse\u00a0: {url}',
  articleLanguage: 'Cet article est en {language}',
  year: 'Année',
  category: 'Catégorie',
  presentedAt: 'Événement',
  comma: ', ',
} as const satisfies ArticleTranslation<'one' | 'many' | 'other'>;

learn('fr', frArticle);
