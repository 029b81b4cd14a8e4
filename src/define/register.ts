/**
 * Gives a tag its class. The only file that names `customElements`.
 * Promises that a second copy of this script on a page changes nothing: the tag stays with the first.
 */
export function register(tag: string, elementClass: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, elementClass);
}
