/**
 * The manifest of the elements: what Storybook, editors and the tests read about tags, attributes and events.
 * Promises public names only, at their places in dist. Never lists what Lit itself brings.
 */

const isPublic = (member) =>
  !['private', 'protected'].includes(member.privacy) && !member.name?.startsWith('#') && !member.internal;

/** What every Lit element has, and what only Lit calls. */
const OF_LIT = new Set([
  'attributeChangedCallback',
  'connectedCallback',
  'disconnectedCallback',
  'firstUpdated',
  'observedAttributes',
  'render',
  'shadowRootOptions',
  'shouldUpdate',
  'styles',
  'update',
  'updated',
  'willUpdate',
]);

const isFromLit = (entry) =>
  entry.inheritedFrom?.package === 'lit' || entry.inheritedFrom?.name === 'LitElement';

function keepPublic(declaration) {
  if (declaration.kind !== 'class') return;
  if (declaration.members)
    declaration.members = declaration.members.filter(
      (member) => isPublic(member) && !OF_LIT.has(member.name) && !isFromLit(member),
    );
  // The analyzer takes the first argument of any event class for its name.
  declaration.events = declaration.events?.filter(({ name }) => name.startsWith('city-'));
  const fields = new Set(declaration.members?.map((member) => member.name));
  // An attribute without a public field belongs to inner state.
  declaration.attributes = declaration.attributes?.filter(
    (attribute) => !attribute.fieldName || fields.has(attribute.fieldName),
  );
}

const inDist = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Rewrites every place where a path of a source file stands. */
function moveToDist(value) {
  if (Array.isArray(value)) value.forEach(moveToDist);
  if (!value || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = inDist(inner);
    else moveToDist(inner);
  }
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'internal',
      analyzePhase({ ts, node, moduleDoc }) {
        if (!ts.isClassDeclaration(node)) return;
        const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.getText());
        for (const member of node.members) {
          const isInternal = ts.getJSDocTags(member).some((tag) => tag.tagName.text === 'internal');
          const known = declaration?.members?.find(({ name }) => name === member.name?.getText());
          if (isInternal && known) known.internal = true;
        }
      },
    },
    {
      name: 'public-in-dist',
      packageLinkPhase({ customElementsManifest }) {
        customElementsManifest.modules.flatMap(({ declarations }) => declarations ?? []).forEach(keepPublic);
        moveToDist(customElementsManifest);
      },
    },
  ],
};
