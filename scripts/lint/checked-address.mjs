/**
 * A lint rule of our own: an address bound in a template is the answer of a checker, called right there, for an article
 * may come from the page's own scripts and not from the reader. Nothing else may stand there, nor text around.
 * Never judges what is bound to other attributes.
 */
const ADDRESS_ATTRIBUTE =
  /\s[.?]?(href|src|srcset|action|formaction|poster|xlink:href)\s*=\s*(?:"[^"]*|'[^']*|[^\s"'>]*)$/i;

/** The functions of model/urls.ts, and the one made of them, whose answer may be bound to such an attribute. */
const CHECKERS = ['checkLink', 'checkResource', 'checkSources'];

/** Whether an expression is the checker's answer, or `nothing` in place of one. */
function isChecked(node) {
  if (node.type === 'CallExpression') return CHECKERS.includes(node.callee.name);
  return (
    node.type === 'LogicalExpression' &&
    node.operator === '??' &&
    isChecked(node.left) &&
    node.right.name === 'nothing'
  );
}

export default {
  meta: {
    type: 'problem',
    docs: { description: 'Bind no address that nobody has checked' },
    messages: {
      address:
        '{{attribute}} is bound to an address that nobody checked. Bind checkLink(…) or checkResource(…).',
    },
    schema: [],
  },
  create(context) {
    return {
      ':matches([tag.name="html"], [tag.name="svg"]) > TemplateLiteral'({ quasis, expressions }) {
        for (const [index, node] of expressions.entries()) {
          const attribute = ADDRESS_ATTRIBUTE.exec(quasis[index].value.cooked)?.[1];
          if (attribute && !isChecked(node))
            context.report({ node, messageId: 'address', data: { attribute } });
        }
      },
    };
  },
};
