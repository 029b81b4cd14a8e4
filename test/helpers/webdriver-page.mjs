/**
 * A page of WebDriver that looks like one of Playwright, as far as @web/test-runner-commands asks: keys, mouse, viewport
 * and pictures. Promises nothing of its own; every word goes to the driver.
 */

/** Code points of keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = ['left', 'middle', 'right'];

/** A key by its name, or several at once, such as Shift+Tab. */
const keysOf = (name) => (name.length > 1 ? name.split('+') : [name]).map((key) => KEYS[key] ?? key);

const keyDown = (value) => ({ type: 'keyDown', value });
const keyUp = (value) => ({ type: 'keyUp', value });
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y, origin: 'viewport' });
const press = (options) => ({ type: 'pointerDown', button: BUTTONS.indexOf(options?.button ?? 'left') });
const release = (options) => ({ ...press(options), type: 'pointerUp' });

/**
 * @param command sends method, path and body to the session of the driver
 * @param setViewportSize gives the page inside the window a width and a height
 */
export function webdriverPage(command, setViewportSize) {
  const act = (source) => command('POST', '/actions', { actions: [source] });
  const keys = (actions) => act({ type: 'key', id: 'keys', actions });
  const pointer = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  return {
    setViewportSize,
    emulateMedia: async () => {
      throw new Error('WebKitGTK cannot emulate media. Skip this test unless the browser is Chromium.');
    },
    screenshot: async () => Buffer.from(await command('GET', '/screenshot'), 'base64'),
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, options) => pointer(move(x, y), press(options), release(options)),
      down: (options) => pointer(press(options)),
      up: (options) => pointer(release(options)),
    },
    keyboard: {
      type: (text) => keys([...text].flatMap((key) => [keyDown(key), keyUp(key)])),
      press: (name) => keys([...keysOf(name).map(keyDown), ...keysOf(name).toReversed().map(keyUp)]),
      down: (name) => keys([keyDown(KEYS[name] ?? name)]),
      up: (name) => keys([keyUp(KEYS[name] ?? name)]),
    },
  };
}
