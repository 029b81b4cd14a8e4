/**
 * Text that should be JSON → a value, or a failure that says where it is not.
 */
import { findFault } from '../check/fault.js';
import { CommandError } from '../command.js';

export function readJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const { line, column, what } = findFault(text);
    throw new CommandError(
      `${place}:${line}:${column} is not JSON: ${what}.`,
      'Was it saved whole? With --from you can say what it is.',
      { cause },
    );
  }
}
