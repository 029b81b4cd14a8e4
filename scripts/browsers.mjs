/**
 * Finds the browsers the tests run in, and installs what is missing on Debian when run as root.
 * Promises to ask only for what the engines named in ENGINES need, and elsewhere to say exactly what to install.
 * Never installs anything from outside the distribution's own packages.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const MINI_BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

const FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

/** Each program: who needs it, the variable that names it by hand, where it is looked for, its Debian package. */
const PROGRAMS = {
  chromium: {
    engine: 'chromium',
    variable: 'CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    package: 'chromium',
  },
  firefox: {
    engine: 'firefox',
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    package: 'firefox-esr',
  },
  webkitDriver: {
    engine: 'webkit',
    variable: 'WEBKIT_DRIVER',
    names: ['WebKitWebDriver'],
    package: 'webkit2gtk-driver',
  },
  miniBrowser: {
    engine: 'webkit',
    variable: 'WEBKIT_BROWSER',
    names: MINI_BROWSERS,
    package: 'webkit2gtk-driver',
  },
  xvfb: { engine: 'webkit', variable: 'XVFB', names: ['Xvfb'], package: 'xvfb' },
};

/** The engines asked for by ENGINES, all three without it. Throws on a name that is none. */
export function chosenEngines(text = process.env.ENGINES) {
  const engines = (text?.trim() || ENGINES.join(',')).split(',').map((name) => name.trim());
  const unknown = engines.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0)
    throw new Error(
      `ENGINES names "${unknown.join(', ')}". Choose from ${ENGINES.join(', ')}, with commas between.`,
    );
  return engines;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find({ variable, names }) {
  const byHand = process.env[variable];
  if (byHand) return canRun(byHand) ? byHand : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(canRun);
}

/** Paths of the programs the engines need, and the names of those that are missing. */
export function findBrowsers(engines = chosenEngines()) {
  const paths = {};
  const missing = [];
  for (const [name, program] of Object.entries(PROGRAMS)) {
    if (!engines.includes(program.engine)) continue;
    const path = find(program);
    if (path) paths[name] = path;
    else missing.push(name);
  }
  return { paths, missing };
}

/** A sentence for each missing program: what, where it was looked for, and the way out. */
export function explainMissing(missing) {
  return missing.map((name) => {
    const { engine, variable, names, package: packageName } = PROGRAMS[name];
    const byHand = process.env[variable];
    const looked = byHand
      ? `${variable} is "${byHand}", which cannot be run`
      : `looked for ${names.join(', ')}`;
    return (
      `${engine} needs ${name}, which is missing (${looked}). ` +
      `Install it (Debian: apt-get install ${packageName}), or name it by ${variable}.`
    );
  });
}

function isDebian() {
  return (
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\bdebian\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

function missingFonts() {
  return FONTS.filter((name) => {
    const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
    return !stdout?.includes('install ok installed');
  });
}

function apt(...words) {
  const { status } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=900', '-qq', ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0)
    throw new Error(
      `"apt-get ${words.join(' ')}" failed. Read its message above, then run npm run browsers again.`,
    );
}

/** Makes sure that every engine can run; throws with the way out where it cannot. */
export function ensureBrowsers(engines = chosenEngines()) {
  let { paths, missing } = findBrowsers(engines);
  const canInstall = isDebian() && process.getuid?.() === 0;
  if (canInstall) {
    // What is named by hand is not ours to install.
    const wanted = missing.filter((name) => !process.env[PROGRAMS[name].variable]);
    const packages = [...new Set([...wanted.map((name) => PROGRAMS[name].package), ...missingFonts()])];
    if (packages.length > 0) {
      console.log(`Installing ${packages.join(', ')}`);
      apt('update');
      apt('install', '-y', '--no-install-recommends', ...packages);
      ({ paths, missing } = findBrowsers(engines));
    }
  }
  if (missing.length > 0) throw new Error(explainMissing(missing).join('\n'));
  return paths;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const paths = ensureBrowsers();
    for (const [name, path] of Object.entries(paths)) console.log(`${name}: ${path}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
