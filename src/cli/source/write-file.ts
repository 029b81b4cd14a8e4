/**
 * Text → a file, whole or not at all. With `write-folder.ts` the only file of the command line that writes.
 * Promises that a failed or killed write leaves what was there before: the text goes to a new file beside it, reaches
 * the disk, and takes the name in one step. Overwrites nothing unless told to.
 */
import { randomUUID } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { access, link, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../command.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'the folder is not there',
  EACCES: 'the folder may not be written to',
  EPERM: 'the folder may not be written to',
  EROFS: 'the disk may not be written to',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
};

/** A failure to write as sentences. */
export function writeFailure(path: string, error: unknown): CommandError {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'EEXIST')
    return new CommandError(`${path} is there already.`, 'Add --force to replace it, or give another name.', {
      cause: error,
    });
  return new CommandError(
    `${path} could not be written: ${REASONS[code] ?? String(error)}.`,
    'Nothing was changed. Give another place with -o.',
    { cause: error },
  );
}

/** Takes the name if it is free. */
async function takeName(draft: string, path: string): Promise<void> {
  try {
    // A link refuses a name that is taken, without a gap between looking and writing.
    await link(draft, path);
  } catch (error) {
    // Some disks, such as memory sticks, know no links.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    const isTaken = await access(path).then(
      () => true,
      () => false,
    );
    if (isTaken) throw Object.assign(new Error(), { code: 'EEXIST' });
    await rename(draft, path);
  }
}

/** Calls `remove` when the command is stopped in the middle; returns how to stop watching. */
export function watchForStop(remove: () => void): () => void {
  const stops = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const onSignal = () => {
      try {
        remove();
      } catch {
        // It has its name already, or was never made.
      }
      // Only now may a second signal end the process at once: the draft is gone.
      process.off(signal, onSignal);
      process.kill(process.pid, signal);
    };
    process.on(signal, onSignal);
    return () => process.off(signal, onSignal);
  });
  return () => stops.forEach((stop) => stop());
}

/** The file that is to be replaced: where its name leads to, and who may do what with it. */
async function replaced(path: string): Promise<{ target: string; mode: number | undefined }> {
  try {
    const target = await realpath(path);
    return { target, mode: (await stat(target)).mode & 0o7777 };
  } catch {
    // Not there, or a link that leads nowhere.
    return { target: path, mode: undefined };
  }
}

/** Writes the file; with `isForced` one that is there is replaced, and stays what it was: a link, or closed to others. */
export async function writeWhole(name: string, text: string, isForced: boolean): Promise<void> {
  const { target: path, mode } = isForced ? await replaced(name) : { target: name, mode: undefined };
  // In the same folder, for a name can be taken in one step only within one disk.
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const stopWatching = watchForStop(() => unlinkSync(draft));
  try {
    const file = await open(draft, 'wx');
    try {
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await (isForced ? rename(draft, path) : takeName(draft, path));
  } catch (error) {
    throw writeFailure(name, error);
  } finally {
    await unlink(draft).catch(() => undefined);
    stopWatching();
  }
}
