/**
 * Korean for what only the article in full says; in the manner of `ko.ts`.
 * Importing this file teaches it to the page. What each string is stands in `en-article.ts`.
 */
import { learn, type ArticleTranslation } from '../messages.js';

export const koArticle = {
  finalists: '최종 후보',
  candidates: '참가',
  outOf: '{total} 중 {n}',
  outOfPool: '{pool} {total} 중 {n}',
  project: '사업',
  recipient: '수상 기관',
  issuer: '시상 기관',
  score: '점수',
  evidence: '근거',
  by: '글: {names}',
  statusUpdated: '갱신',
  statusUpdatedText: '내용이 갱신된 기사입니다.',
  statusCorrected: '정정',
  statusCorrectedText: '기사의 오류를 바로잡았습니다.',
  statusArchived: '보존',
  statusArchivedText: '기록으로 보존된 기사입니다. 현재와 다른 내용이 있을 수 있습니다.',
  statusWithdrawn: '철회',
  statusWithdrawnText: '제공 기관이 철회한 기사입니다.',
  changes: '변경 내역',
  attachments: '첨부파일',
  pages: { other: '{n}쪽' },
  accessible: '접근성 지원',
  contact: '문의',
  reference: '관리 번호',
  licence: '이용 조건',
  kogl: '공공누리 제{n}유형',
  kogl0: '조건 없이 자유 이용',
  kogl1: '출처 표시',
  kogl2: '출처 표시, 상업적 이용 금지',
  kogl3: '출처 표시, 변경 금지',
  kogl4: '출처 표시, 상업적 이용 및 변경 금지',
  aiAllowed: 'AI 학습 이용 가능',
  aiRefused: 'AI 학습 이용 불가',
  translations: '다른 언어',
  machine: '기계 번역',
  moreArticles: '다른 기사',
  copyByHand: '다음 주소를 복사해 주세요: {url}',
  articleLanguage: '기사 언어: {language}',
  year: '연도',
  category: '부문',
  presentedAt: '시상 행사',
  comma: ', ',
} as const satisfies ArticleTranslation<'other'>;

learn('ko', koArticle);
