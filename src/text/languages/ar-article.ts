/**
 * Arabic for what only the article in full says; in the manner of `ar.ts`.
 * Importing this file teaches it to the page. What each string is stands in `en-article.ts`.
 */
import { learn, type ArticleTranslation } from '../messages.js';

export const arArticle = {
  finalists: 'ضمن القائمة النهائية',
  candidates: 'المرشحون',
  outOf: '{n} من أصل {total}',
  outOfPool: '{n} من أصل {total} ({pool})',
  project: 'المشروع',
  recipient: 'الجهة الفائزة',
  issuer: 'الجهة المانحة',
  score: 'النتيجة',
  evidence: 'الإثبات',
  by: 'بقلم {names}',
  statusUpdated: 'تحديث',
  statusUpdatedText: 'تم تحديث هذا المقال.',
  statusCorrected: 'تصحيح',
  statusCorrectedText: 'تم تصحيح خطأ في هذا المقال.',
  statusArchived: 'أرشيف',
  statusArchivedText: 'هذا المقال محفوظ للتوثيق وقد تكون معلوماته قديمة.',
  statusWithdrawn: 'سحب',
  statusWithdrawnText: 'سحب الناشر هذا المقال.',
  changes: 'التغييرات',
  attachments: 'المرفقات',
  pages: {
    zero: '{n} صفحة',
    one: 'صفحة واحدة',
    two: 'صفحتان',
    few: '{n} صفحات',
    many: '{n} صفحة',
    other: '{n} صفحة',
  },
  accessible: 'ميسّر الوصول',
  contact: 'للتواصل',
  reference: 'الرقم المرجعي',
  licence: 'الترخيص',
  kogl: 'رخصة الحكومة الكورية المفتوحة، النوع {n}',
  kogl0: 'استخدام حر دون شروط',
  kogl1: 'مع ذكر المصدر',
  kogl2: 'مع ذكر المصدر، لغير الأغراض التجارية',
  kogl3: 'مع ذكر المصدر، دون تعديل',
  kogl4: 'مع ذكر المصدر، لغير الأغراض التجارية، دون تعديل',
  aiAllowed: 'يجوز لتدريب الذكاء الاصطناعي',
  aiRefused: 'لا يجوز لتدريب الذكاء الاصطناعي',
  translations: 'لغات أخرى',
  machine: 'ترجمة آلية',
  moreArticles: 'مقالات أخرى',
  copyByHand: 'انسخوا هذا العنوان: {url}',
  articleLanguage: 'هذا الخبر باللغة {language}',
  year: 'السنة',
  category: 'الفئة',
  presentedAt: 'الفعالية',
  comma: '، ',
} as const satisfies ArticleTranslation<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>;

learn('ar', arArticle);
