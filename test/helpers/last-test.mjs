/**
 * A plugin for the test runner, which by itself hears of no test before its file is through: each page tells the test
 * it begins, so that one that hangs the browser can be named.
 * Promises to use the runner's own socket, where no test that counts requests meets it.
 */

const ADDED = `
import { executeServerCommand as tellTheRun } from '@web/test-runner-commands';
beforeEach(function () {
  // Waits for the answer: what a page only means to send is lost when it hangs.
  return tellTheRun('test-begins', this.currentTest.fullTitle());
});
`;

export function lastTest() {
  const tests = new Map();
  return {
    /** The test that a session began last. */
    testOf: (sessionId) => tests.get(sessionId),
    plugin: {
      name: 'last-test',
      transform: ({ path, body }) => (path.endsWith('.test.ts') ? { body: body + ADDED } : undefined),
      executeCommand({ command, payload, session }) {
        if (command !== 'test-begins') return undefined;
        tests.set(session.id, payload);
        return true;
      },
    },
  };
}
