/**
 * What a webmaster must know and a reader must not: one line on the console for each fault, however often it is met.
 */
const told = new Set<string>();

export function report({ message }: Error): void {
  if (!told.has(message)) console.warn(`City news: ${message}`);
  told.add(message);
}
