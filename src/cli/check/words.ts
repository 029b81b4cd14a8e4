/**
 * Values of a feed as a report shows them: short, on one line. Never decides whether they are right.
 */

const LENGTH = 60;

/** At most `length` characters, the rest an ellipsis. */
export function shorten(text: string, length = LENGTH): string {
  const line = text.replace(/\s+/g, ' ');
  const characters = Array.from(line.slice(0, 2 * length + 2));
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line;
}

/** Any value as JSON, shortened; objects and lists by their size. */
export function showValue(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null)
    return `an object with ${shorten(Object.keys(value).join(', ')) || 'nothing in it'}`;
  return shorten(JSON.stringify(value));
}

/** Whether an address names no scheme, so that something must say what it is relative to. */
export function isRelative(address: string): boolean {
  return !/^\s*([a-z][a-z\d+.-]*:|\/\/)/i.test(address);
}

const PLAIN_PATH = /^\/[\w.~-][\w./?=&%#~-]*$/;

const PLAIN_ADDRESS = /^https:\/\/(?!xn--)[a-z][\w-]*(?:\.(?!xn--)[a-z][\w-]*)+(?:$|[/?#][\w./?=&%#~-]*$)/i;

/** Whether an address is surely sound, which most are: to ask the parser of addresses takes thirty times as long. */
export function isPlainAddress(address: string, base: string | undefined): boolean {
  return PLAIN_ADDRESS.test(address) || (base !== undefined && PLAIN_PATH.test(address));
}

/** Endings of files, which look like the end of a host. */
const FILE =
  /\.(html?|xhtml|php|aspx?|jsp|cgi|json|xml|rss|txt|md|pdf|docx?|xlsx?|pptx?|hwpx?|zip|csv|jpe?g|png|gif|webp|avif|svg|mp3|mp4|css|js)$/i;

/** Whether an address begins with a host and not with a scheme: `city.example/news/1`, `www.city.example`. */
export function lacksScheme(address: string): boolean {
  const text = address.trim();
  if (/^https?\/\//i.test(text)) return true;
  const [host = '', rest = ''] = /^[^/?#]*/.exec(text)?.concat(text.replace(/^[^/?#]*/, '')) ?? [];
  if (!/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?$/u.test(host)) return false;
  return /^www\./i.test(host) || !FILE.test(host) || rest.startsWith('/');
}
