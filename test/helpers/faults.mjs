/**
 * The ways a feed fails, as addresses under /fault/: for the tests, and for the demo page of failures.
 * Promises the same answer for the same address; only those with a key at their end, such as counted and flaky, remember
 * anything: how often they were asked for, or what became of a transfer. One that is held answers once /fault/release/
 * with the same key was asked for.
 * Never serves a file.
 */

const FEED_TYPE = 'application/feed+json; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const MAX_BYTES = 64_000_000;
const CHUNK = 65_536;

/** A small feed with nothing wrong in it. */
export const soundFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Sample news',
  language: 'en',
  items: [1, 2, 3].map((number) => ({
    id: `sample-${number}`,
    url: `https://news.example/${number}`,
    title: `Sample article ${number}`,
    summary: `What sample article ${number} is about.`,
    content_html: `<p>The body of sample article ${number}.</p>`,
    date_published: `2026-01-0${number}T09:00:00+09:00`,
  })),
};

const soundText = JSON.stringify(soundFeed);

const counts = new Map();

function count(key) {
  const number = (counts.get(key) ?? 0) + 1;
  counts.set(key, number);
  return number;
}

const gates = new Map();

/** A promise by its key, and what fulfils it; whoever comes first makes it. */
function gateOf(key) {
  if (!gates.has(key)) {
    const gate = {};
    gate.isOpen = new Promise((resolve) => (gate.open = resolve));
    gates.set(key, gate);
  }
  return gates.get(key);
}

function send(response, status, type, body) {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    // Lets a page in a sandbox, whose origin is none, meet the same faults.
    'access-control-allow-origin': '*',
  });
  response.end(body);
}

const sendSound = (response) => send(response, 200, FEED_TYPE, soundText);

/** A sound feed of so many bytes; with `length=hidden` its size shows only as it arrives. */
async function sendBig(response, query) {
  const bytes = Math.min(MAX_BYTES, Number(query.get('bytes') ?? 10_000_000));
  const [start, end] = JSON.stringify({ ...soundFeed, user_comment: '|' }).split('|');
  const fill = Math.max(0, bytes - start.length - end.length);
  response.writeHead(200, {
    'content-type': FEED_TYPE,
    'cache-control': 'no-store',
    ...(query.get('length') !== 'hidden' && { 'content-length': start.length + fill + end.length }),
  });
  response.write(start);
  const chunk = 'x'.repeat(CHUNK);
  const closed = new Promise((resolve) => response.once('close', resolve));
  for (let sent = 0; sent < fill && !response.destroyed; sent += CHUNK) {
    const hasRoom = response.write(chunk.slice(0, fill - sent));
    if (!hasRoom) await Promise.race([closed, new Promise((resolve) => response.once('drain', resolve))]);
  }
  response.end(end);
}

/** Answers without an end, by key: the bytes sent, and whether the browser has let go of them. */
const transfers = new Map();

/** Answers at once, and then with so many bytes at a time, for ever; `length` is what it claims for a size. */
function trickle(response, query, key) {
  const transfer = { bytes: 0, isLetGo: false };
  transfers.set(key, transfer);
  const length = query.get('length');
  response.writeHead(200, {
    'content-type': FEED_TYPE,
    'cache-control': 'no-store',
    ...(length && { 'content-length': length }),
  });
  const chunk = ' '.repeat(Math.min(CHUNK, Number(query.get('bytes') ?? 1)));
  const timer = setInterval(() => {
    if (response.writableNeedDrain) return;
    response.write(chunk);
    transfer.bytes += chunk.length;
  }, 20);
  response.once('close', () => {
    transfer.isLetGo = true;
    clearInterval(timer);
  });
}

/** A feed that a cache may keep for a minute, and whose title counts the answers. */
function sendCacheable(response, key) {
  const title = `Answer ${count(key)}`;
  const [item] = soundFeed.items;
  response.writeHead(200, { 'content-type': FEED_TYPE, 'cache-control': 'max-age=60' });
  response.end(JSON.stringify({ ...soundFeed, items: [{ ...item, title }] }));
}

const FAULTS = {
  feed: (response) => sendSound(response),
  status: (response, _, code) => {
    const status = Number(code);
    const isAnswer = Number.isInteger(status) && status >= 200 && status <= 599;
    send(response, isAnswer ? status : 400, JSON_TYPE, '{}');
  },
  html: (response) =>
    send(
      response,
      200,
      'text/html; charset=utf-8',
      '<!doctype html><title>Sign in</title><form>Password</form>',
    ),
  hang: () => {},
  slow: (response, query) => {
    const timer = setTimeout(() => sendSound(response), Number(query.get('ms') ?? 3000));
    response.on('close', () => clearTimeout(timer));
  },
  held: (response, _, key) => void gateOf(key).isOpen.then(() => sendSound(response)),
  release: (response, _, key) => {
    gateOf(key).open();
    send(response, 200, JSON_TYPE, '{}');
  },
  truncated: (response) => send(response, 200, FEED_TYPE, soundText.slice(0, soundText.length / 2)),
  empty: (response) => send(response, 200, FEED_TYPE, ''),
  redirect: (response) => response.writeHead(302, { location: '/fault/feed', 'content-length': 0 }).end(),
  big: (response, query) => void sendBig(response, query),
  trickle,
  transfer: (response, _, key) => send(response, 200, JSON_TYPE, JSON.stringify(transfers.get(key) ?? {})),
  cacheable: (response, _, key) => sendCacheable(response, key),
  reset: (response, _, __, request) => request.socket.destroy(),
  counted: (response, _, key) => {
    count(key);
    sendSound(response);
  },
  // A page of the test's own making, for what a frame's markup alone cannot have: an address, a policy and a type. With a
  // key it stops at {held} until that is released.
  page: async (response, query, key) => {
    const policy = query.get('policy');
    if (policy) response.setHeader('content-security-policy', policy);
    const type = query.get('type') ?? 'text/html';
    const markup = query.get('markup') ?? '';
    if (!key) return send(response, 200, `${type}; charset=utf-8`, markup);
    const [start, end] = markup.split('{held}');
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.write(start);
    await gateOf(key).isOpen;
    response.end(end);
  },
  count: (response, _, key) =>
    send(response, 200, JSON_TYPE, JSON.stringify({ count: counts.get(key) ?? 0 })),
  flaky: (response, query, key) => {
    if (count(key) > Number(query.get('fail') ?? 1)) sendSound(response);
    else send(response, 500, JSON_TYPE, '{}');
  },
};

/** Answers an address under /fault/; says whether it was one. */
export function answerFault(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const [, folder, name, key = ''] = pathname.split('/');
  if (folder !== 'fault') return false;
  if (Object.hasOwn(FAULTS, name)) FAULTS[name](response, searchParams, key, request);
  else
    send(
      response,
      404,
      JSON_TYPE,
      JSON.stringify({ message: `No fault "${name}"; there are: ${Object.keys(FAULTS).join(', ')}.` }),
    );
  return true;
}
