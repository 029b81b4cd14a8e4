/**
 * The doors of src as data: the only place for each thing that can do harm twice, and the blocks of ESLint's
 * configuration made of them. A place that ends in a slash is a folder of src.
 * Promises that a file has each rule once, with all that is forbidden there: ESLint lets a later block replace an earlier.
 */
const named = (...names) => `Identifier[name=/^(${names.join('|')})$/]`;

/** `globals` are names that the file has not made itself; `selectors` find code, whoever made it. */
export const DOORS = [
  {
    rule: 'fetch',
    globals: ['fetch'],
    selectors: [
      'ObjectPattern > Property[key.name="fetch"]',
      named('XMLHttpRequest', 'EventSource', 'WebSocket', 'sendBeacon'),
    ],
    places: ['feed/fetch-feed.ts', 'cli/source/download.ts'],
    way: 'Ask the store of feed/feed-store.ts, or in the command line readSource().',
  },
  {
    rule: 'customElements',
    selectors: [named('customElements')],
    places: ['define/register.ts'],
    way: 'Call its function; a class alone has no side effect.',
  },
  {
    rule: 'trustedTypes',
    selectors: [named('trustedTypes')],
    places: ['html/'],
    way: 'There is one policy, made once.',
  },
  {
    rule: 'raw-html',
    selectors: [
      named(
        ...[
          'innerHTML',
          'outerHTML',
          'insertAdjacentHTML',
          'unsafeHTML',
          'unsafeSVG',
          'setHTML',
          'setHTMLUnsafe',
        ],
        ...['parseFromString', 'createContextualFragment'],
      ),
      // A binding of a template.
      'TemplateElement[value.raw=/[.](inner|outer)HTML\\s*=/]',
      ':matches([object.name="document"], [object.property.name="document"])[property.name=/^write(ln)?$/]',
    ],
    // The command line has no browser: what it hands the adapters as a parser gives words only.
    // A server writes sanitized bodies as text.
    places: ['html/', 'cli/convert/plain.ts', 'server/bodies.ts'],
    way: 'Foreign HTML goes through sanitize() alone.',
  },
  {
    rule: 'dates',
    globals: ['Date'],
    selectors: [
      ':not([property.name=/^(Segmenter|Locale)/], [right.name=/^(Segmenter|Locale)/]) > Identifier[name="Intl"]',
    ],
    places: ['text/'],
    way: 'Elsewhere a date is the text of the feed.',
  },
  {
    rule: 'dispatchEvent',
    selectors: [named('dispatchEvent')],
    places: ['elements/'],
    way: 'Hand back a value; the element tells it.',
  },
  {
    rule: 'write-file',
    selectors: [named('(writeFile|appendFile|copyFile|cp|createWriteStream)(Sync)?')],
    places: ['cli/source/write-file.ts', 'cli/source/write-folder.ts'],
    way: 'A file is written whole or not at all; call writeWhole() or writeFolder().',
  },
  {
    rule: 'console',
    globals: ['console'],
    places: ['cli/', 'elements/controllers/report.ts', 'html/policy.ts', 'adapters/detect.ts'],
    way: 'Elements tell by events, and what only a webmaster can mend by report().',
  },
  {
    rule: 'array-from',
    selectors: ['MemberExpression[object.name="Array"][property.name="from"]'],
    places: ['cli/', 'server/'],
    way: 'Old libraries replace it by one that ignores the function. Write [...list].map().',
  },
  {
    rule: 'style',
    selectors: [
      named('styleMap'),
      ':matches([tag.name="html"], [tag.name="svg"]) > TemplateLiteral > TemplateElement[value.cooked=/\\sstyle\\s*=/]',
    ],
    places: [],
    way: 'A style attribute breaks under a strict policy. Use a class.',
  },
  {
    rule: 'chunk',
    selectors: ['ImportExpression:not(NewExpression[callee.name="Chunk"] ImportExpression)'],
    // Server and command line load packages, of which they say what is missing. The list of languages is handed whole.
    places: ['server/', 'cli/', 'text/load-language.ts'],
    way: 'Load it with new Chunk(() => import(…)) of src/chunk.ts, which says what happens where it fails.',
  },
];

const sentence = ({ places, way }) =>
  places.length > 0 ? `This is for ${places.join(', ')} only. ${way}` : way;

const isWithin = (inner, outer) => inner === outer || (outer.endsWith('/') && inner.startsWith(outer));

/** The rules where these doors are shut. */
function shut(doors) {
  const globals = doors.flatMap((door) =>
    (door.globals ?? []).map((name) => ({ name, message: sentence(door) })),
  );
  const selectors = doors.flatMap((door) =>
    (door.selectors ?? []).map((selector) => ({ selector, message: sentence(door) })),
  );
  return {
    'no-restricted-globals': ['error', { globals, checkGlobalObject: true }],
    'no-restricted-syntax': ['error', ...selectors],
  };
}

const places = [...new Set(DOORS.flatMap((door) => door.places))];

/** All of src, then each place that may do more, a folder before what is in it. */
export const doorBlocks = [
  {
    files: ['src/**/*.ts'],
    // By these ESLint knows window.fetch for fetch.
    languageOptions: { globals: { window: 'readonly', self: 'readonly', globalThis: 'readonly' } },
    rules: shut(DOORS),
  },
  ...places
    .sort((a, b) => a.length - b.length)
    .map((place) => ({
      files: [`src/${place}${place.endsWith('/') ? '**/*.ts' : ''}`],
      rules: shut(DOORS.filter((door) => !door.places.some((outer) => isWithin(place, outer)))),
    })),
];
