/**
 * Runs test files, and each that fails, or that is never heard of, once more: alone, in its engine.
 * Promises that a file passes by its second try at most, and that every such file is told with what it said at first.
 * Never lets many of them pass: more than two are no accident.
 */

/** How many files of a whole run may need their second try. */
export const MOST = 2;

/**
 * @param runFiles runs `files` (none: all) in `engines`; gives a result for each file in each engine: engine, file,
 *   passed, failed, skipped, failures
 * @returns the results that count, and of them `second`, the files that passed only the second time
 */
export async function runWithSecondTry(runFiles, { files, engines }) {
  const results = [];
  const second = [];
  for (const result of await runFiles({ files, engines })) {
    if (result.failed === 0 || !result.file) {
      results.push(result);
      continue;
    }
    const { engine, file, failures } = result;
    console.log(`${engine} failed in ${file} and is asked again.`);
    const [again] = await runFiles({ files: [file], engines: [engine] });
    // A second try that says nothing of the file changes nothing.
    const counts = again?.file === file ? again : result;
    results.push(counts);
    if (counts.failed === 0) second.push({ engine, file, failures });
  }
  return { results, second };
}

/** The last lines of a run: nothing where every file passed the first time. */
export function tellSecond(second) {
  if (second.length === 0) return '';
  const names = second.map(({ engine, file, zone, failures }) => {
    const words = failures.map((failure) => `\n    ${failure.replaceAll('\n', '\n    ')}`).join('');
    return `  ${engine}, ${file}${zone ? ` in ${zone}` : ''}${words}`;
  });
  const verdict = second.length > MOST ? `, which is too often: ${second.length}, where ${MOST} may` : '';
  return `passed only the second time${verdict}\n${names.join('\n')}`;
}
