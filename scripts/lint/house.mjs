/**
 * What ESLint holds every file of src to: the doors, a header, a length, and checked addresses in templates.
 * Promises to need no types, so that a test plants faults in a moment.
 */
import regexp from 'eslint-plugin-regexp';
import checkedAddress from './checked-address.mjs';
import { doorBlocks } from './doors.mjs';
import header from './header.mjs';
import noNodeInExpect from './no-node-in-expect.mjs';

/** The lint rules of our own. */
export const own = {
  rules: { 'checked-address': checkedAddress, header, 'no-node-in-expect': noNodeInExpect },
};

export const houseBlocks = [
  ...doorBlocks,
  {
    files: ['src/**/*.ts'],
    plugins: { own, regexp },
    rules: {
      'max-lines': ['error', { max: 250 }],
      'own/header': 'error',
      // What a feed holds may be long, and made to be looked at again and again.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    rules: { 'own/checked-address': 'error' },
  },
];
