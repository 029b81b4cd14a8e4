/**
 * Lit's `@property` and `@state` in the one form this project uses, legacy decorators: Lit's own also carry the
 * standard ones and weigh ten times as much. The analyzers of Lit templates know them by these names.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** A public reactive property. */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

/** A private reactive property: no attribute. */
export function state() {
  return property({ attribute: false, state: true });
}
