/** English: importing this file teaches all of it to the page, so that no part of it has to be awaited. */
import { enArticle } from '../text/languages/en-article.js';
import { enLater } from '../text/languages/en-later.js';
import { enReader } from '../text/languages/en-reader.js';
import { learn } from '../text/messages.js';

learn('en', { ...enReader, ...enLater, ...enArticle });
