/**
 * Names of HTML by what they mean to words: which elements stand on lines of their own, and which say nothing.
 * Data only, for browsers and for the command line.
 */

/** Blocks that a body may not have, and for which a `div` stands. */
export const OTHER_BLOCKS =
  'address article aside center details dialog fieldset footer header hgroup legend main nav search section summary';

/** Lists that go by an old name. */
export const OTHER_LISTS = 'dir menu';

/** Elements whose words are kept apart from those beside them. */
export const BLOCKS =
  `${OTHER_BLOCKS} ${OTHER_LISTS} form blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol option p ` +
  'pre table td th tr ul';

/** Elements that hold no words for readers, or the same as those beside them. */
export const SILENT =
  'script style template title noscript iframe noembed noframes object audio video amp-audio amp-video amp-noscript canvas select textarea annotation annotation-xml';
