/**
 * `npm run house`: the layers, rooms and packages of src, as rules for dependency-cruiser, which says where one is broken.
 * Promises a comment with the way out for each, and that an import of types counts where no rule lets it through.
 * Never knows what a file does beside importing: that stands in scripts/lint/doors.mjs.
 */
const FACTS = ['chunk', 'model', 'text', 'html', 'adapters', 'feed'];

/** Which folders of src, or files at its top, each of them may import from. */
const LAYERS = {
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

/** Packages and the places of src that may import them; `typePlaces` may import their types, which vanish. */
const PACKAGES = [
  {
    name: 'dompurify',
    packages: ['dompurify'],
    places: ['html/purifier.ts', 'html/purifier-bundled.ts'],
    typePlaces: ['html/'],
    way: 'Call loadPurifier().',
  },
  { name: 'dates', packages: ['date-fns'], places: ['text/'], way: 'Ask text/dates.ts.' },
  {
    name: 'lit',
    packages: ['lit', 'lit-html', 'lit-element', '@lit/[^/]+', '@lit-labs/[^/]+'],
    places: ['elements/', 'server/'],
    way: 'Facts know nothing of how they are shown.',
  },
  {
    name: 'cli-libraries',
    packages: [
      'ajv',
      'ajv-formats',
      'fastest-levenshtein',
      'feedsmith',
      'get-east-asian-width',
      'htmlparser2',
      'jsonc-parser',
      'marked',
      'yaml',
    ],
    places: ['cli/'],
    way: 'No page may load what only the command line needs.',
  },
  {
    name: 'node-jsdom',
    packages: ['jsdom'],
    places: ['server/', 'cli/'],
    way: 'Everything else must run in a browser.',
  },
];

/** The rooms of src/elements that article/, list/ and the four elements share. */
const SHARED = 'base|controllers|templates|late|styles';

/** What vanishes when TypeScript writes JavaScript. */
const ONLY_TYPES = ['type-only'];

/** What the page has loaded before the file runs. */
const NOT_AT_ONCE = ['type-only', 'dynamic-import'];

/** Among the rooms of src/elements, by what each must not import; `except` are the kinds of import let through. */
const ROOMS = [
  {
    name: 'shared',
    from: `(${SHARED})/`,
    to: '((article|list)/|[^/]+$)',
    way: 'What all share knows no single element: hand it what it needs, or move it to the room of that element.',
  },
  {
    name: 'styles',
    from: 'styles/',
    to: '(?!styles/)',
    way: 'Sheets for all stand alone. One that belongs to a template goes to templates/.',
  },
  {
    name: 'templates',
    from: 'templates/',
    to: '(?!templates/|styles/)',
    except: ONLY_TYPES,
    way: 'A template is mark-up: take facts and functions as arguments, and only types from elsewhere.',
  },
  {
    name: 'late',
    from: 'late/',
    to: '(?!late/|templates/|styles/)',
    except: NOT_AT_ONCE,
    way: 'The door of a late part brings nothing at once but mark-up: load the rest with new Chunk(() => import(…)).',
  },
  {
    name: 'controllers',
    from: 'controllers/',
    to: '(base/(?!(load-more-)?events?\\.ts$)|styles/)',
    except: ONLY_TYPES,
    way: 'A controller serves any host: of base it knows the events it tells, and the rest as types.',
  },
  {
    name: 'article',
    from: 'article/',
    to: '(list/|[^/]+$)',
    way: 'The article knows no list and no tag. What both need goes to templates/ or controllers/.',
  },
  {
    name: 'list',
    from: 'list/',
    to: '(article/|[^/]+$)',
    way: 'The list knows no article in full and no tag. What both need goes to templates/ or controllers/.',
  },
  {
    name: 'elements',
    from: '(city-[a-z-]+?)(\\.styles)?\\.ts$',
    to: '(?!$1\\b)[^/]+$',
    way: 'An element names another by its tag. What both need goes to base/ or templates/.',
  },
];

const anyOf = (paths) => `^src/(${paths.join('|')})`;

const layerPath = (names) => anyOf(names.map((name) => `${name}(/|\\.ts$)`));

const placePath = (places) =>
  anyOf(places.map((place) => (place.endsWith('/') ? place : `${place.replaceAll('.', '\\.')}$`)));

const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

const layers = Object.entries(LAYERS).map(([layer, allowed]) =>
  rule(
    `layer-${layer}`,
    { path: layerPath([layer]) },
    { path: '^src/', ...(allowed.length > 0 && { pathNot: layerPath(allowed) }) },
    `${layer} may import from ${allowed.join(', ') || 'nothing in src'}. Move what both need there, or take it as an argument.`,
  ),
);

const rooms = ROOMS.map(({ name, from, to, except, way }) =>
  rule(
    `room-${name}`,
    { path: `^src/elements/${from}` },
    { path: `^src/elements/${to}`, ...(except && { dependencyTypesNot: except }) },
    way,
  ),
);

const packages = PACKAGES.flatMap(({ name, packages: names, places, typePlaces = places, way }) => {
  // Without node_modules in front where it is not installed.
  const path = `(^|(^|/)node_modules/)(${names.join('|')})(/|$)`;
  const comment = `${names.join(', ')}: for ${places.join(', ')} only. ${way}`;
  return [
    rule(name, { path: '^src/', pathNot: placePath(typePlaces) }, { path }, comment),
    rule(
      name,
      { path: placePath(typePlaces), pathNot: placePath(places) },
      { path, dependencyTypesNot: ONLY_TYPES },
      comment,
    ),
  ];
});

/** Two rules for a file by its path alone: the cruiser asks whether anything is imported, which is no matter here. */
const noSuchFile = (name, from, comment) =>
  [true, false].map((orphan) => rule(name, { ...from, orphan }, {}, comment));

export default {
  forbidden: [
    ...layers,
    ...rooms,
    ...packages,
    rule(
      'node',
      { path: '^src/', pathNot: placePath(['server/', 'cli/']) },
      { dependencyTypes: ['core'] },
      'The modules of Node are for server/, cli/ only. Everything else must run in a browser.',
    ),
    rule(
      'barrel',
      {},
      { path: '^src/(|.*/)index\\.ts$' },
      'It gathers many files. Import from the file that has the name.',
    ),
    rule(
      'no-circular',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ONLY_TYPES } },
      'These files need each other to run. Move what both need into a third, or import only types.',
    ),
    rule(
      'unresolved',
      { path: '^src/' },
      { couldNotResolve: true },
      'It leads nowhere, so that no rule can judge it. Mend the address, or install the package.',
    ),
    ...noSuchFile(
      'layer-unknown',
      { path: '^src/', pathNot: layerPath(Object.keys(LAYERS)) },
      'This folder is in no layer. Name it in .dependency-cruiser.mjs.',
    ),
    ...noSuchFile(
      'utils',
      { path: '^src/(|.*/)(util|utils|helper|helpers)/' },
      'Such a folder says nothing. Put the file in the layer it serves.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
  },
};
