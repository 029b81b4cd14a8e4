/**
 * A Web Test Runner launcher that outlives its browser: one that hangs or dies is ended, and the next file gets another.
 * Promises that a browser costs the run the file it died in and no other. Never hides that file: its error stands.
 */

const LIMIT_MS = 40_000;

async function within(limit, promise) {
  let alarm;
  const late = new Promise((resolve, reject) => {
    const error = new Error(`The browser has not answered for ${limit / 1000} s.`);
    alarm = setTimeout(reject, limit, error);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(alarm);
  }
}

/**
 * @param make makes a launcher
 * @param kill ends the browser of a launcher that may no longer answer
 * @param limit milliseconds a browser has to open or close a page
 * @param leave what is done once a test file has left its page
 */
export function lasting(make, kill, { limit = LIMIT_MS, leave = () => {} } = {}) {
  let inner = make();
  let setup = [];

  /** Waits for what a browser does; where it fails there is another browser before the error is thrown. */
  async function orRenew(promise) {
    try {
      return await within(limit, promise);
    } catch (error) {
      console.warn(`${inner.name} is started again: ${error.message}`);
      kill(inner);
      inner = make();
      await inner.initialize?.(...setup);
      throw error;
    }
  }

  const close = async (id) => {
    const result = await inner.stopSession(id);
    await leave(inner);
    return result;
  };

  const own = {
    async initialize(...words) {
      setup = words;
      await inner.initialize?.(...words);
    },
    async startSession(id, url) {
      // Begun within a promise, for a launcher may also throw.
      const start = async () => inner.startSession(id, url);
      await orRenew(start()).catch(() => orRenew(start()));
    },
    stopSession: (id) => orRenew(close(id)).catch(() => ({})),
    async getBrowserUrl(id) {
      try {
        return await within(limit, inner.getBrowserUrl(id));
      } catch {
        // The runner asks where a page has gone, and would fall over the answer that there is none.
        return undefined;
      }
    },
    async stop() {
      try {
        await within(limit, inner.stop());
      } catch {
        kill(inner);
      }
    },
  };

  return new Proxy(own, {
    get(target, key) {
      const value = target[key] ?? inner[key];
      return typeof value === 'function' && !(key in target) ? value.bind(inner) : value;
    },
    has: (target, key) => key in target || key in inner,
  });
}
