/**
 * Traditional Chinese for what only the article in full says; in the manner of `zh-hant.ts`.
 * Importing this file teaches it to the page. What each string is stands in `en-article.ts`.
 */
import { learn, type ArticleTranslation } from '../messages.js';

export const zhHantArticle = {
  finalists: '決選入圍',
  candidates: '參選',
  outOf: '{total}中的{n}',
  outOfPool: '{n}／{total} {pool}',
  project: '計畫',
  recipient: '獲獎者',
  issuer: '頒獎單位',
  score: '得分',
  evidence: '佐證',
  by: '作者：{names}',
  statusUpdated: '更新',
  statusUpdatedText: '本文已更新。',
  statusCorrected: '更正',
  statusCorrectedText: '本文的錯誤已更正。',
  statusArchived: '典藏',
  statusArchivedText: '本文留存作為紀錄，內容可能已過時。',
  statusWithdrawn: '撤回',
  statusWithdrawnText: '發布單位已撤回本文。',
  changes: '修改紀錄',
  attachments: '附件',
  pages: { other: '{n}頁' },
  accessible: '無障礙',
  contact: '聯絡方式',
  reference: '編號',
  licence: '授權條款',
  kogl: '韓國公共著作授權 第{n}類',
  kogl0: '可自由利用',
  kogl1: '標示來源',
  kogl2: '標示來源，禁止商業利用',
  kogl3: '標示來源，禁止修改',
  kogl4: '標示來源，禁止商業利用及修改',
  aiAllowed: '可用於訓練人工智慧',
  aiRefused: '不得用於訓練人工智慧',
  translations: '其他語言',
  machine: '機器翻譯',
  moreArticles: '更多文章',
  copyByHand: '請複製此網址：{url}',
  articleLanguage: '本文語言：{language}',
  year: '年份',
  category: '類別',
  presentedAt: '頒獎活動',
  comma: '、',
} as const satisfies ArticleTranslation<'other'>;

learn('zh-Hant', zhHantArticle);
