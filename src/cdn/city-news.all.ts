/**
 * The one-file bundle: registers the four tags, with DOMPurify inside, so that one `integrity` hash covers all. It speaks
 * English; each other language is a script tag of its own.
 */
import '../define.js';
import { takeLanguageFiles } from './language-files.js';

takeLanguageFiles();
