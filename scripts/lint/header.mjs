/**
 * A lint rule of our own: a file starts with a comment, which says what it is. A line for the system may stand before it.
 * Never judges the words.
 */
export default {
  meta: {
    type: 'suggestion',
    docs: { description: 'Start every file with what it is' },
    messages: {
      header: 'The file has no comment at its top. Say what it is, promises and never does.',
    },
    schema: [],
  },
  create(context) {
    return {
      Program(node) {
        if (!/^(#!.*)?\s*\/[*/]/.test(context.sourceCode.text)) context.report({ node, messageId: 'header' });
      },
    };
  },
};
