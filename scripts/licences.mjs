/**
 * The licences of bundled packages, word for word, as they ask for.
 * Promises an entry for every package that a module is of, names what one has taken into itself, and stops where one
 * names no licence. Never guesses a text.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package that a module is of: what a package has taken into itself, without a manifest, is of that package. */
function folderOf(path) {
  const folder = dirname(path);
  if (!path.includes('node_modules')) return undefined;
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name ? folder : folderOf(folder);
}

/** The name of the package within a package, where the path of a module says that it is of one. */
function innerOf(path, folder) {
  const inner = path.slice(folder.length).replaceAll('\\', '/');
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(inner)?.[1];
}

/** The words that a package brings; else what its manifest declares, which is all there is. */
function termsOf(folder, { name, license, author, repository }) {
  const file = readdirSync(folder).find((it) => /^licen[cs]e(\.(md|txt))?$/i.test(it));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  if (!license) throw new Error(`${name} is bundled and names no licence: ask its makers, or do without it.`);
  return `${license}, by ${author?.name ?? author}, ${repository?.url ?? repository} (it brings no text of its own).`;
}

export function licencesText(root, modules) {
  const inside = new Map();
  for (const path of modules.map((id) => id.replace(/^\0|\?.*$/g, ''))) {
    const folder = folderOf(path);
    if (folder) inside.set(folder, (inside.get(folder) ?? new Set()).add(innerOf(path, folder)));
  }
  const parts = [root, ...[...inside.keys()].sort()].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const { name } = manifest;
    const taken = [...(inside.get(folder) ?? [])].filter(Boolean).sort().join(', ');
    const more = taken && `\nIt publishes under these terms, as a part of itself: ${taken}.\n`;
    return `${name}\n${'='.repeat(name.length)}\n\n${termsOf(folder, manifest)}\n${more}`;
  });
  // The same words stand once, however often a package is there.
  return [...new Set(parts)].join('\n\n');
}
