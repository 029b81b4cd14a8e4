/**
 * Japanese for what only the article in full says; in the manner of `ja.ts`.
 * Importing this file teaches it to the page. What each string is stands in `en-article.ts`.
 */
import { learn, type ArticleTranslation } from '../messages.js';

export const jaArticle = {
  finalists: '最終候補',
  candidates: '応募',
  outOf: '{total}のうち{n}',
  outOfPool: '{pool} {total}のうち{n}',
  project: '事業',
  recipient: '受賞者',
  issuer: '授与団体',
  score: '得点',
  evidence: '根拠資料',
  by: '文：{names}',
  statusUpdated: '更新',
  statusUpdatedText: 'この記事は更新されました。',
  statusCorrected: '訂正',
  statusCorrectedText: 'この記事の誤りを訂正しました。',
  statusArchived: 'アーカイブ',
  statusArchivedText: '記録として保存された記事です。現在と異なる内容を含むことがあります。',
  statusWithdrawn: '取り下げ',
  statusWithdrawnText: '発信元がこの記事を取り下げました。',
  changes: '変更履歴',
  attachments: '添付ファイル',
  pages: { other: '{n}ページ' },
  accessible: 'アクセシブル',
  contact: '問い合わせ',
  reference: '管理番号',
  licence: '利用条件',
  kogl: '韓国公共ヌリ 第{n}類型',
  kogl0: '条件なしで自由に利用可',
  kogl1: '出典表示',
  kogl2: '出典表示、商用利用禁止',
  kogl3: '出典表示、改変禁止',
  kogl4: '出典表示、商用利用・改変禁止',
  aiAllowed: 'AI学習に利用可',
  aiRefused: 'AI学習に利用不可',
  translations: '他の言語',
  machine: '機械翻訳',
  moreArticles: 'ほかの記事',
  copyByHand: '次のアドレスをコピーしてください：{url}',
  articleLanguage: 'この記事は{language}で書かれています',
  year: '年',
  category: '部門',
  presentedAt: '授賞イベント',
  comma: '、',
} as const satisfies ArticleTranslation<'other'>;

learn('ja', jaArticle);
