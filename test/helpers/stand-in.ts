/**
 * What stands in for properties of the browser while a test lasts. Promises that all are as they were after `giveBack()`,
 * which a file that takes any calls in its `afterEach`, whether its test held or not.
 */

const replaced: (() => void)[] = [];

function restoreLater(target: object, name: string): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  replaced.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

/** Puts a value in the place of a property that the browser has, or lacks. */
export function replace(target: object, name: string, value: unknown): void {
  restoreLater(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

/** Takes away a property that the browser may have. */
export function takeAway(target: object, name: string): void {
  restoreLater(target, name);
  Reflect.deleteProperty(target, name);
}

/** Undoes everything, the last first; for `afterEach`. */
export function giveBack(): void {
  for (const restore of replaced.splice(0).reverse()) restore();
}
