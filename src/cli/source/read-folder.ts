/**
 * The files of a folder, in an order that is the same everywhere. Never follows links out of it.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileFailure, isAddress } from './read-source.js';

export async function isFolder(place: string): Promise<boolean> {
  if (place === '-' || isAddress(place)) return false;
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Paths of the files whose names fit, also in folders below; hidden ones are passed over. */
export async function filesIn(folder: string, isWanted: (name: string) => boolean): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const paths = await Promise.all(
      entries
        .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
        .map(async (entry) => {
          const path = join(folder, entry.name);
          if (entry.isDirectory()) return await filesIn(path, isWanted);
          return entry.isFile() && isWanted(entry.name) ? [path] : [];
        }),
    );
    return paths.flat().sort();
  } catch (error) {
    throw fileFailure(folder, error);
  }
}
