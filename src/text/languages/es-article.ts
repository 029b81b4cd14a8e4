/**
 * Spanish for what only the article in full says; in the manner of `es.ts`.
 * Importing this file teaches it to the page. What each string is stands in `en-article.ts`.
 */
import { learn, type ArticleTranslation } from '../messages.js';

export const esArticle = {
  finalists: 'Finalistas',
  candidates: 'Candidaturas',
  outOf: '{n} de {total}',
  outOfPool: '{n} de {total} {pool}',
  project: 'Proyecto',
  recipient: 'Premiado',
  issuer: 'Concede',
  score: 'Puntuación',
  evidence: 'Referencias',
  by: 'Por {names}',
  statusUpdated: 'Actualización',
  statusUpdatedText: 'Este artículo se ha actualizado.',
  statusCorrected: 'Corrección',
  statusCorrectedText: 'Se ha corregido un error de este artículo.',
  statusArchived: 'Archivo',
  statusArchivedText: 'Este artículo se conserva como registro. Puede no estar actualizado.',
  statusWithdrawn: 'Retirada',
  statusWithdrawnText: 'La entidad que lo publicó ha retirado este artículo.',
  changes: 'Cambios',
  attachments: 'Archivos adjuntos',
  pages: { one: '{n} página', many: '{n} de páginas', other: '{n} páginas' },
  accessible: 'accesible',
  contact: 'Contacto',
  reference: 'Referencia',
  licence: 'Licencia',
  kogl: 'Licencia abierta del Gobierno de Corea, tipo {n}',
  kogl0: 'uso libre sin condiciones',
  kogl1: 'citar la fuente',
  kogl2: 'citar la fuente, sin uso comercial',
  kogl3: 'citar la fuente, sin modificaciones',
  kogl4: 'citar la fuente, sin uso comercial ni modificaciones',
  aiAllowed: 'puede usarse para entrenar IA',
  aiRefused: 'no puede usarse para entrenar IA',
  translations: 'Otros idiomas',
  machine: 'traducción automática',
  moreArticles: 'Más artículos',
  copyByHand: 'Copie esta dirección: {url}',
  articleLanguage: 'Este artículo está en {language}',
  year: 'Año',
  category: 'Categoría',
  presentedAt: 'Evento',
  comma: ', ',
} as const satisfies ArticleTranslation<'one' | 'many' | 'other'>;

learn('es', esArticle);
