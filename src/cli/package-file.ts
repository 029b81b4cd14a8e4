/**
 * Where the files of this package lie for the command line: its manifest, its schema, its hashes, its documents.
 * Promises the same place from `dist/cli` and from the one file in `dist/bin`. Never reads one.
 */
export const packageFile = (path: string): URL => new URL(`../../${path}`, import.meta.url);
