/**
 * Our one Trusted Types policy, made on first need, for whatever parses foreign markup into an inert document
 * (house.md §0.8). Promises the same policy at every call, since a page may allow a name only once, and none where
 * the browser knows no Trusted Types. It vouches for nothing: what it lets through is parsed, never shown as it is.
 */

export interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

let policy: Policy | undefined;
let refusal: unknown;

function makePolicy(): Policy {
  const rules: Policy = { createHTML: (html) => html, createScriptURL: () => '' };
  try {
    return trustedTypes!.createPolicy('city-news', rules);
  } catch (error) {
    refusal = error;
    console.warn(
      'City news cannot read HTML or XML here: name "city-news" in this page\'s trusted-types (docs/security-headers.md).',
    );
    throw error;
  }
}

/** Throws where the page's policy does not name ours, and says so once. */
export function getPolicy(): Policy | undefined {
  if (typeof trustedTypes === 'undefined') return undefined;
  if (refusal) throw refusal as Error;
  return (policy ??= makePolicy());
}
