/**
 * The name of a list's region. Promises that no two lists of a page share one (A2): the second of a name is numbered,
 * and the console says so once.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { report } from './report.js';

const all = new Set<RegionName>();

export class RegionName implements ReactiveController {
  #name = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    all.add(this);
  }

  hostDisconnected(): void {
    all.delete(this);
  }

  /** The name that the region is given beside its heading: none where that says it, and no other list's. */
  of(name = '', isSaid: boolean): string | undefined {
    this.#name = name;
    const twins = [...all].filter((other) => name && other.#name === name);
    const place = twins.indexOf(this) + 1;
    if (place < 2) return isSaid ? undefined : name || undefined;
    report(new Error(`two lists are named "${name}"; give one of them a "label" of its own (A2)`));
    return `${name} ${place}`;
  }
}
