/**
 * A lint rule of our own: no assertion of a test is about a node or a list of nodes. One that fails would take the browser
 * with it while the runner writes the node out, and nobody would learn what failed.
 * Judges by types alone. Leaves plugins that need an element, and lengths, which are told as numbers, alone.
 */
const ALLOWED = /^(accessible|dom|lightDom|shadowDom|length|lengthOf)$/;

/** What follows a call of `expect`: the names of the members, and what is compared with. */
function chainAfter(call) {
  const names = [];
  const compared = [];
  for (let node = call; ; node = node.parent) {
    const { parent } = node;
    if (parent.type === 'MemberExpression' && parent.object === node) names.push(parent.property.name);
    else if (parent.type === 'CallExpression' && parent.callee === node) compared.push(...parent.arguments);
    else return { names, compared };
  }
}

/** Whether a type is a node, may be one, or is a list of what may be one. */
function holdsNode(type, checker, seen = new Set()) {
  if (seen.has(type)) return false;
  seen.add(type);
  if (type.isUnion()) return type.types.some((it) => holdsNode(it, checker, seen));
  const apparent = checker.getApparentType(type);
  // Every node has this method, and nothing else does.
  if (apparent.getProperty('compareDocumentPosition')) return true;
  const entry = apparent.getNumberIndexType();
  return entry !== undefined && holdsNode(entry, checker, seen);
}

/** The expressions whose types tell what an expression holds: `expect` takes anything, so lists tell nothing. */
function partsOf(node) {
  const inside = {
    ArrayExpression: () => node.elements.filter(Boolean),
    AwaitExpression: () => [node.argument],
    ChainExpression: () => [node.expression],
    SpreadElement: () => [node.argument],
    TSNonNullExpression: () => [node.expression],
  }[node.type];
  return [node, ...(inside ? inside().flatMap(partsOf) : [])];
}

export default {
  meta: {
    type: 'problem',
    docs: { description: 'Compare what a person sees, never a node' },
    messages: {
      node: 'Compare text, a name, a count or a boolean: a node that differs takes the browser with it.',
    },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    if (!services.program)
      throw new Error('This rule needs types: turn on the project service for these files.');
    const checker = services.program.getTypeChecker();

    /** Where anything will do, TypeScript reads `querySelector<E>` as of any type: its declaration says more. */
    const declared = (node) => {
      const signature =
        node.type === 'CallExpression' &&
        checker.getResolvedSignature(services.esTreeNodeToTSNodeMap.get(node));
      const declaration = signature && signature.getDeclaration();
      return declaration ? [checker.getSignatureFromDeclaration(declaration).getReturnType()] : [];
    };
    const isNode = (node) =>
      partsOf(node)
        .flatMap((part) => [services.getTypeAtLocation(part), ...declared(part)])
        .some((type) => holdsNode(type, checker));

    return {
      'CallExpression[callee.name="expect"]'(call) {
        const { names, compared } = chainAfter(call);
        if (names.some((name) => ALLOWED.test(name))) return;
        const node = [...call.arguments.slice(0, 1), ...compared].find(isNode);
        if (node) context.report({ node, messageId: 'node' });
      },
    };
  },
};
