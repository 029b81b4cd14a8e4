/**
 * Simplified Chinese for what only the article in full says; in the manner of `zh-hans.ts`.
 * Importing this file teaches it to the page. What each string is stands in `en-article.ts`.
 */
import { learn, type ArticleTranslation } from '../messages.js';

export const zhHansArticle = {
  finalists: '入围决赛',
  candidates: '参评',
  outOf: '{total}中的{n}',
  outOfPool: '{n}／{total} {pool}',
  project: '项目',
  recipient: '获奖者',
  issuer: '颁奖机构',
  score: '得分',
  evidence: '依据',
  by: '作者：{names}',
  statusUpdated: '更新',
  statusUpdatedText: '本文已更新。',
  statusCorrected: '更正',
  statusCorrectedText: '本文的错误已更正。',
  statusArchived: '存档',
  statusArchivedText: '本文作为记录保存，内容可能已过时。',
  statusWithdrawn: '撤回',
  statusWithdrawnText: '发布机构已撤回本文。',
  changes: '修改记录',
  attachments: '附件',
  pages: { other: '{n}页' },
  accessible: '无障碍',
  contact: '联系方式',
  reference: '编号',
  licence: '使用许可',
  kogl: '韩国公共著作许可 第{n}类',
  kogl0: '可自由使用',
  kogl1: '注明来源',
  kogl2: '注明来源，禁止商业使用',
  kogl3: '注明来源，禁止修改',
  kogl4: '注明来源，禁止商业使用和修改',
  aiAllowed: '可用于训练人工智能',
  aiRefused: '不得用于训练人工智能',
  translations: '其他语言',
  machine: '机器翻译',
  moreArticles: '更多文章',
  copyByHand: '请复制此网址：{url}',
  articleLanguage: '本文语言：{language}',
  year: '年份',
  category: '类别',
  presentedAt: '颁奖活动',
  comma: '、',
} as const satisfies ArticleTranslation<'other'>;

learn('zh-Hans', zhHansArticle);
