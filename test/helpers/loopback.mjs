/**
 * A plugin for the test server, which by itself would listen to the whole network where its name is "localhost".
 * Promises that it is heard on this machine alone once it has started, at 127.0.0.1.
 */
import { once } from 'node:events';

export const LOOPBACK = '127.0.0.1';

export const loopbackOnly = () => ({
  name: 'loopback-only',
  async serverStart({ server, config }) {
    server.close();
    await once(server, 'close');
    server.listen(config.port, LOOPBACK);
    await once(server, 'listening');
  },
});
