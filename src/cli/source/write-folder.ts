/**
 * Many texts → a folder, whole or not at all: they go into a new folder beside it, which takes the name in one step.
 * Promises that a failed or killed write leaves what was there before. Replaces only a folder that it wrote itself, and
 * only where nobody else has put anything into it.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from '../command.js';
import { watchForStop, writeFailure } from './write-file.js';

/** Names the files of the folder, so that it is known again. */
const LIST = '.city-news-site';

const SHOWN = 3;

/** Paths of all files below a folder, with `/`; `undefined` where it is not there. */
async function filesBelow(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw writeFailure(folder, error);
  }
}

/** Looks whether the folder may be replaced; throws a `CommandError` where it may not. */
async function checkPlace(folder: string, isForced: boolean): Promise<void> {
  const there = await filesBelow(folder);
  if (!there?.length) return;
  if (!isForced)
    throw new CommandError(
      `${folder} is there already and not empty.`,
      'Add --force to replace a site that was written before, or give another folder.',
    );
  const list = await readFile(join(folder, LIST), 'utf8').catch(() => undefined);
  if (list === undefined)
    throw new CommandError(
      `${folder} was not written by city-news, so it is not replaced.`,
      'Give another folder, or empty this one yourself.',
    );
  const known = new Set([LIST, ...list.split('\n')]);
  const foreign = there.filter((path) => !known.has(path));
  if (foreign.length > 0)
    throw new CommandError(
      `${folder} has files that city-news did not write: ${foreign.slice(0, SHOWN).join(', ')}${foreign.length > SHOWN ? ' …' : ''}`,
      'Move them away first, or give another folder.',
    );
}

/** Makes the folders that a file stands in; one step at a time, so that a draft which was removed is not made again. */
async function makeFolders(draft: string, name: string): Promise<void> {
  let folder = draft;
  for (const step of name.split('/').slice(0, -1)) {
    folder = join(folder, step);
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** Puts the draft in the place of what is there; a failure puts that back. */
async function takePlace(draft: string, folder: string, old: string): Promise<void> {
  // Empty, or nothing at all.
  await rmdir(folder).catch(() => undefined);
  const isOld = await rename(folder, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(draft, folder);
  } catch (error) {
    if (isOld) await rename(old, folder);
    throw error;
  }
  if (isOld) await rm(old, { recursive: true, force: true });
}

/**
 * Writes the files into the folder.
 * @param files text by path, with `/` between folders
 */
export async function writeFolder(
  path: string,
  files: ReadonlyMap<string, string>,
  isForced: boolean,
): Promise<void> {
  const folder = resolve(path);
  await checkPlace(folder, isForced);
  const beside = join(dirname(folder), `.${basename(folder)}.${randomUUID()}`);
  const draft = `${beside}.tmp`;
  // A file that is being written may come into a folder that is being emptied.
  const remove = { recursive: true, force: true, maxRetries: 20, retryDelay: 20 };
  const stopWatching = watchForStop(() => rmSync(draft, remove));
  try {
    await mkdir(draft);
    for (const [name, text] of [...files, [LIST, [...files.keys()].join('\n')] as const]) {
      await makeFolders(draft, name);
      await writeFile(join(draft, name), text);
    }
    await takePlace(draft, folder, `${beside}.old.tmp`);
  } catch (error) {
    throw writeFailure(path, error);
  } finally {
    await rm(draft, remove).catch(() => undefined);
    stopWatching();
  }
}
