/**
 * The language around an element: found by walking outward, and watched while an element is connected.
 * Promises that every element speaks again when `lang` changes on it or around it, or when words have come, with one
 * observer for the page that sees through every shadow root on the way. Never decides which language is spoken.
 */
import { isServer, type ReactiveControllerHost } from 'lit';
import { onWords } from '../../text/messages.js';

type Speaker = ReactiveControllerHost & Element;

const connected = new Set<unknown>();

function speakAgain(): void {
  for (const element of connected) (element as Speaker).requestUpdate();
}

const observer = isServer ? undefined : new MutationObserver(speakAgain);

onWords(speakAgain);

/** Updates the element with every such change while it is connected, and when it comes to another part of the page. */
export function watchLanguage(element: Speaker): void {
  element.addController({
    hostConnected() {
      connected.add(element);
      element.requestUpdate();
    },
    hostDisconnected() {
      connected.delete(element);
      if (connected.size === 0) observer!.disconnect();
    },
  });
}

/** `lang` of the element or its nearest ancestor, out through shadow roots; empty where nobody says. */
export function languageAround(element: Element): string {
  if (isServer) return element.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  const { host } = root as Partial<ShadowRoot>;
  // Once is enough, and again does no harm.
  observer!.observe(root, { subtree: true, attributeFilter: ['lang'] });
  // What an element of ours says of its own words is not what the page says.
  const around = connected.has(host) ? host : (element.parentElement ?? host);
  return element.getAttribute('lang') || (around ? languageAround(around) : '');
}
