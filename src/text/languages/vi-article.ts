/**
 * Vietnamese for what only the article in full says; in the manner of `vi.ts`.
 * Importing this file teaches it to the page. What each string is stands in `en-article.ts`.
 */
import { learn, type ArticleTranslation } from '../messages.js';

export const viArticle = {
  finalists: 'Vào chung kết',
  candidates: 'Tham gia',
  outOf: '{n} trên {total}',
  outOfPool: '{n} trên {total} {pool}',
  project: 'Dự án',
  recipient: 'Đơn vị nhận giải',
  issuer: 'Đơn vị trao giải',
  score: 'Điểm',
  evidence: 'Minh chứng',
  by: 'Tác giả: {names}',
  statusUpdated: 'Cập nhật',
  statusUpdatedText: 'Bài viết đã được cập nhật.',
  statusCorrected: 'Đính chính',
  statusCorrectedText: 'Bài viết đã được đính chính.',
  statusArchived: 'Lưu trữ',
  statusArchivedText: 'Bài viết được lưu làm tư liệu và có thể đã cũ.',
  statusWithdrawn: 'Thu hồi',
  statusWithdrawnText: 'Đơn vị đăng đã thu hồi bài viết.',
  changes: 'Thay đổi',
  attachments: 'Tệp đính kèm',
  pages: { other: '{n} trang' },
  accessible: 'dễ tiếp cận',
  contact: 'Liên hệ',
  reference: 'Mã số',
  licence: 'Giấy phép',
  kogl: 'Giấy phép mở của Chính phủ Hàn Quốc, loại {n}',
  kogl0: 'sử dụng tự do',
  kogl1: 'ghi nguồn',
  kogl2: 'ghi nguồn, phi thương mại',
  kogl3: 'ghi nguồn, không sửa đổi',
  kogl4: 'ghi nguồn, phi thương mại, không sửa đổi',
  aiAllowed: 'được dùng huấn luyện AI',
  aiRefused: 'không được dùng huấn luyện AI',
  translations: 'Ngôn ngữ khác',
  machine: 'dịch máy',
  moreArticles: 'Bài viết khác',
  copyByHand: 'Sao chép địa chỉ: {url}',
  articleLanguage: 'Ngôn ngữ bài viết: {language}',
  year: 'Năm',
  category: 'Hạng mục',
  presentedAt: 'Sự kiện',
  comma: ', ',
} as const satisfies ArticleTranslation<'other'>;

learn('vi', viArticle);
