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

/** Throws where the page's policy does not name ours. */
export function getPolicy(): Policy | undefined {
  return typeof trustedTypes === 'undefined'
    ? undefined
    : (policy ??= trustedTypes.createPolicy('city-news', {
        createHTML: (html) => html,
        createScriptURL: () => '',
      }));
}
