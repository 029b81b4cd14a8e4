/**
 * What the benches share to read their options and print their figures. Never measures or judges.
 */

/** The number of rounds asked for; ends the program with a sentence where it is none. */
export function roundsFrom(text) {
  const rounds = Number(text);
  if (Number.isSafeInteger(rounds) && rounds >= 1) return rounds;
  console.error(`--rounds is a whole number from 1, not "${text}".`);
  process.exit(1);
}

/** Prints rows of cells in columns, numbers and words alike from the right. */
export function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) console.log(row.map((cell, column) => cell.padStart(widths[column])).join('  '));
}
