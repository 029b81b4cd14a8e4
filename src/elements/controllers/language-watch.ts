/**
 * The language around an element: found by walking outward, and watched while an element is connected.
 * Promises that every element speaks again when `lang` changes on it or around it, or when words have come, with one
 * observer for the page that sees through every shadow root on the way. Never decides which language is spoken.
 */
import { isServer, type ReactiveControllerHost } from 'lit';
import { onWords } from '../../text/messages.js';

type Speaker = ReactiveControllerHost & Element;

/** The elements on the page, each with the language found around it. */
const connected = new Map<unknown, string>();

function speakAgain(): void {
  for (const element of connected.keys()) (element as Speaker).requestUpdate();
}

const observer = isServer ? undefined : new MutationObserver(speakAgain);

onWords(speakAgain);

/** Updates the element with every such change while it is connected, and when it comes to another part of the page. */
export function watchLanguage(element: Speaker): void {
  element.addController({
    hostConnected() {
      connected.set(element, '');
      element.requestUpdate();
    },
    hostDisconnected() {
      connected.delete(element);
      if (connected.size === 0) observer!.disconnect();
    },
  });
}

/** `lang` of the element or its nearest ancestor, out through shadow roots; empty where nobody says. */
function look(element: Element): string {
  const root = element.getRootNode();
  const { host } = root as Partial<ShadowRoot>;
  // Once is enough, and again does no harm.
  observer!.observe(root, { subtree: true, attributeFilter: ['lang'] });
  const own = element.getAttribute('lang');
  if (own) return own;
  // What an element of ours says of its own words is not what the page says; it has looked around before its parts do.
  const known = connected.get(host);
  if (known !== undefined) return known;
  const around = element.parentElement ?? host;
  return around ? look(around) : '';
}

/** As `look`, and keeps what was found for the elements inside. */
export function languageAround(element: Element): string {
  if (isServer) return element.closest('[lang]')?.getAttribute('lang') ?? '';
  const found = look(element);
  if (connected.has(element)) connected.set(element, found);
  return found;
}
