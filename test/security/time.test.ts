/**
 * 2,000 dear inputs by a grammar, judged by what a busy machine does not change: elements and depth of what is shown,
 * and a ceiling of time ten times as high as the one of `npm run fuzz:time` (policy 6).
 */
import { expect } from '@open-wc/testing';
import { fromXml } from '../../src/adapters/index.js';
import { MAX_DEPTH, MAX_ELEMENTS } from '../../src/html/limits.js';
import { readFeed, sanitize } from '../../src/index.js';
import { fuzz } from '../helpers/time-fuzz.mjs';

// DOMPurify looks at each element for some 45 µs, and 20,000 are allowed.
const MOST_MILLISECONDS = 'setHTML' in Element.prototype ? 2000 : 6000;

const COUNT = 2000;
const STEP = 250;

describe('the time that an input may take', () => {
  for (let from = 0; from < COUNT; from += STEP)
    it(`is within its ceilings from ${from} on`, async function () {
      this.timeout(180_000);
      const beyond = (await fuzz({ sanitize, readFeed, fromXml }, from, STEP)).filter(
        ({ milliseconds, elements, depth }) =>
          // A table stands in an area of its own.
          milliseconds > MOST_MILLISECONDS || elements > 2 * MAX_ELEMENTS || depth > 2 * MAX_DEPTH,
      );
      expect(beyond).to.deep.equal([]);
    });
});
