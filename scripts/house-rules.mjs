/**
 * The rules of house.mjs as data: the layers of src, and the only place for each thing that can do harm twice.
 * A place that ends in a slash is a folder of src. Never holds logic.
 */

export const MAX_LINES = 250;

const FACTS = ['chunk', 'model', 'text', 'html', 'adapters', 'feed'];

/** Which folders of src, or files at its top, each of them may import from. */
export const LAYERS = {
  chunk: [],
  model: ['model'],
  text: ['text', 'model', 'chunk'],
  html: ['html', 'model', 'chunk'],
  adapters: ['adapters', 'html', 'model'],
  feed: ['feed', 'adapters', 'model', 'chunk'],
  elements: ['elements', ...FACTS],
  define: ['define', 'elements', ...FACTS],
  languages: ['text'],
  cdn: ['cdn', 'define', 'elements', 'languages', ...FACTS],
  server: ['server', 'define', 'elements', ...FACTS],
  cli: ['cli', 'server', 'adapters', ...FACTS],
  index: ['elements', ...FACTS],
};

/** Packages and the places that may import them; `typePlaces` may import their types, which vanish. */
export const PACKAGES = [
  {
    rule: 'dompurify',
    pattern: /^dompurify(\/|$)/,
    places: ['html/purifier.ts', 'html/purifier-bundled.ts'],
    typePlaces: ['html/'],
    way: 'Call loadPurifier().',
  },
  { rule: 'dates', pattern: /^date-fns(\/|$)/, places: ['text/'], way: 'Ask text/dates.ts.' },
  {
    rule: 'lit',
    pattern: /^(lit|lit-html|lit-element|@lit\/[^/]+|@lit-labs\/[^/]+)(\/|$)/,
    places: ['elements/', 'server/'],
    way: 'Facts know nothing of how they are shown.',
  },
  {
    rule: 'cli-libraries',
    pattern: /^(ajv|ajv-formats|feedsmith|htmlparser2|jsonc-parser|marked|yaml)(\/|$)/,
    places: ['cli/'],
    way: 'No page may load what only the command line needs.',
  },
  {
    rule: 'node',
    pattern: /^(node:.+|jsdom)$/,
    places: ['server/', 'cli/'],
    way: 'Everything else must run in a browser.',
  },
];

/** Names and the places that may use them. */
export const DOORS = [
  {
    rule: 'fetch',
    pattern:
      /(?<![\w$#.])fetch(?![\w$]|\s*:)|\b(?:globalThis|window|self)\s*\.\s*fetch\b|\b(?:XMLHttpRequest|EventSource|WebSocket|sendBeacon)\b/g,
    places: ['feed/fetch-feed.ts', 'cli/source/download.ts'],
    way: 'Ask the store of feed/feed-store.ts, or in the command line readSource().',
  },
  {
    rule: 'customElements',
    pattern: /\bcustomElements\b/g,
    places: ['define/register.ts'],
    way: 'Call its function; a class alone has no side effect.',
  },
  {
    rule: 'trustedTypes',
    pattern: /\btrustedTypes\b/g,
    places: ['html/'],
    way: 'There is one policy, made once.',
  },
  {
    rule: 'raw-html',
    pattern:
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|setHTML|setHTMLUnsafe|parseFromString|createContextualFragment)\b|\bdocument\s*\.\s*write(?:ln)?\b/g,
    // The command line has no browser: what it hands the adapters as a parser gives words only.
    // A server writes sanitized bodies as text.
    places: ['html/', 'cli/convert/plain.ts', 'server/bodies.ts'],
    way: 'Foreign HTML goes through sanitize() alone.',
  },
  {
    rule: 'dates',
    pattern: /\bIntl\s*\.(?!Segmenter|Locale)|\bnew\s+Date\b|(?<![\w$.])Date\s*[.(]/g,
    places: ['text/'],
    way: 'Elsewhere a date is the text of the feed.',
  },
  {
    rule: 'dispatchEvent',
    pattern: /\bdispatchEvent\b/g,
    places: ['elements/'],
    way: 'Hand back a value; the element tells it.',
  },
  {
    rule: 'write-file',
    pattern: /\b(?:writeFile|appendFile|copyFile|cp|createWriteStream)(?:Sync)?\b/g,
    places: ['cli/source/write-file.ts', 'cli/source/write-folder.ts'],
    way: 'A file is written whole or not at all; call writeWhole() or writeFolder().',
  },
  {
    rule: 'console',
    pattern: /\bconsole\s*\./g,
    places: ['cli/', 'html/policy.ts', 'adapters/detect-nothing.ts'],
    way: 'Elements report by events; the console is for a page that must be set up otherwise.',
  },
  {
    rule: 'style',
    pattern: /\bstyleMap\b/g,
    places: [],
    way: 'A style attribute breaks under a strict policy. Use a class.',
  },
];

/**
 * The end of a template's text where an address is about to be bound. The checker is called right there, for an
 * article may come from the page's own scripts and not from the reader. Nothing else may stand there, nor text around.
 */
export const ADDRESS_ATTRIBUTE =
  /\s[.?]?(href|src|srcset|action|formaction|poster|xlink:href)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'>]*)$/i;

/** The functions of model/urls.ts whose answer may be bound to such an attribute. */
export const CHECKERS = ['checkLink', 'checkResource', 'checkSources'];
