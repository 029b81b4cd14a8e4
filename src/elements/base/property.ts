/**
 * Lit's `@property` and `@state` in the one form this project uses, legacy decorators: Lit's own also carry the
 * standard ones and weigh ten times as much. The analyzers of Lit templates know them by these names.
 * Promises one way for attribute and property: whatever is set goes through the converter and never throws.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { asIs, text } from './convert.js';

interface Options extends Omit<PropertyDeclaration, 'converter'> {
  /** Makes a value of the property of anything, its default of `undefined`; text if absent. */
  readonly converter?: (value: unknown, host: HTMLElement) => unknown;
}

/** A public reactive property. */
export function property(options: Options = {}) {
  const { converter = text } = options;
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options as PropertyDeclaration);
    const accessor = Object.getOwnPropertyDescriptor(prototype, name)!;
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(this: ReactiveElement, given: unknown) {
        let value;
        try {
          value = converter(given, this);
        } catch {
          value = converter(undefined, this);
        }
        accessor.set!.call(this, value);
      },
    });
  };
}

/** A private reactive property: no attribute. */
export function state() {
  return property({ attribute: false, state: true, converter: asIs });
}
