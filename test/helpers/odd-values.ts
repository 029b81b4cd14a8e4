/**
 * Values that no property expects and every framework may set. Each is made anew, for some are used up by a look at
 * them.
 */
const thrower = () => {
  throw new Error('An odd value was asked for its words');
};

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
};

const circle = () => {
  const ring: Record<string, unknown> = { id: 'ring', title: 'Ring' };
  ring['self'] = ring;
  return ring;
};

/** The values by the names that tests have for them. */
export const ODD_VALUES: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  'an empty text': () => '',
  'a word': () => 'x',
  'a name that every object has': () => 'constructor',
  'a name that objects inherit': () => '__proto__',
  'blanks only': () => '  ',
  'a number as text': () => '3',
  true: () => true,
  false: () => false,
  NaN: () => NaN,
  'minus one': () => -1,
  'minus zero': () => -0,
  'a fraction': () => 1.5,
  'a thousand million': () => 1e9,
  'more than is safe': () => 1e300,
  Infinity: () => Infinity,
  'a BigInt': () => 3n,
  'a symbol': () => Symbol('odd'),
  'a function': () => thrower,
  'an empty object': () => ({}),
  'an empty list': () => [],
  'a list of words': () => ['date', 'topics'],
  'a list of odd things': () => [null, Symbol('odd'), {}, [[]], thrower, 1n],
  'an object without a prototype': () => Object.create(null) as unknown,
  'an object whose words throw': () => ({ toString: thrower, valueOf: thrower, toJSON: thrower }),
  'an object whose fields throw': () =>
    Object.defineProperty({ id: '1' }, 'title', { get: thrower, enumerable: true }),
  'a proxy that throws at every look': () =>
    new Proxy({}, { get: thrower, has: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower }),
  'a proxy that was revoked': revoked,
  'an object that holds itself': circle,
  'articles that are none': () => ({ articles: [null, 5, { title: { nodeType: 1 } }, { id: {} }] }),
  'articles that are no list': () => ({ articles: 'all', items: 'none' }),
  'fields of every wrong type': () => ({
    ...{ id: 7, title: 'Odd', awards: [null, { name: {}, level: 'constructor' }], topics: {}, image: 5 },
    ...{ publisher: [], published: {}, views: '6,100', html: 1, language: {}, timeZone: {}, url: [] },
    ...{ authors: 5, attachments: {}, translations: 'x', changes: [1], related: 3, licence: [] },
  }),
};
