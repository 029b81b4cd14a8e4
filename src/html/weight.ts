/**
 * How many elements a parser will make of a body, and how many of them can be open at once.
 * Promises never to say fewer elements than a parser makes: where it cannot know, as with an end tag that other rules
 * may hide, it takes the worse. Looks at each tag once.
 */
import { FORMATTING, TABLE, type Tag, tagsOf } from './tags.js';

export interface Weight {
  readonly elements: number;
  /** Elements that can be open at once, which a parser looks through at each tag. */
  readonly open: number;
}

const namesOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that hold nothing. */
const EMPTY = namesOf('area base br col embed hr img input link meta param source track wbr');

/** Elements that end where the next of their kind begins: none makes a tree deep by itself. */
const SHALLOW = namesOf('dd dt li p');

/** Others of these, which are deep in drawings and formulas. */
const SHALLOW_IN_HTML = namesOf('caption colgroup tbody td tfoot th thead tr');

const CELL = namesOf('td th');
const ROW = namesOf('td th tr');

/** What opens without ending anything else. */
const INLINE = namesOf(
  'abbr area bdi bdo br cite del dfn img ins kbd mark q rp rt ruby samp span sub sup time var wbr',
);

/** A parser keeps three of a kind open (HTML, 13.2.4.3), and one link. */
const KEPT = 3;

/** Steps in which a parser takes misnested formatting apart, and copies that it makes in each (HTML, 13.2.6.4.7). */
const STEPS = 8;
const COPIES = 4;

class Weighing {
  elements = 0;
  mostOpen = 0;
  #open = 0;
  /** Blocks begun so far. */
  #blocks = 0;
  /** Blocks in formatting that no end has taken apart yet. */
  #misnested = 0;
  /** Formatting that a parser opens anew in each block that follows. */
  #repeated = 0;
  readonly #formatting = new Map<string, number>();
  /** What was opened since the last part of a table, by name: only there an end surely ends what is open. */
  #near = new Map<string, { readonly kind: string; readonly blocks: number }[]>();
  /** The next cell surely has a row around it. */
  #inRow = false;

  add(tag: Tag): void {
    const isTable = TABLE.has(tag.name);
    if (isTable) this.#near.clear();
    if (tag.isEnd) this.#end(tag);
    else this.#start(tag);
    if (isTable && !(tag.isEnd && CELL.has(tag.name))) this.#inRow = !tag.isEnd && ROW.has(tag.name);
  }

  #start({ name, text, isSure }: Tag): void {
    this.elements += 1;
    // Rows and bodies of tables that are not written; a cell needs a row around it.
    if (name === 'tr') this.elements += 1;
    else if (!this.#inRow && CELL.has(name)) this.elements += 2;
    if (FORMATTING.has(name)) this.#format(name, text);
    else if (!INLINE.has(name)) {
      this.#blocks++;
      this.#misnested += this.#repeated;
      this.elements += this.#repeated;
    }
    if (EMPTY.has(name) || SHALLOW.has(name) || (isSure && SHALLOW_IN_HTML.has(name))) return;
    this.mostOpen = Math.max(this.mostOpen, ++this.#open);
    const near = this.#near.get(name) ?? [];
    near.push({ kind: name === 'a' ? name : text, blocks: this.#blocks });
    this.#near.set(name, near);
  }

  /** A link in a link ends it, and so does `nobr`. */
  #format(name: string, text: string): void {
    const isLink = name === 'a';
    if (name === 'nobr' || (isLink && this.#formatting.has(name))) {
      this.#takeApart(STEPS);
      this.elements += this.#repeated;
    }
    const kind = isLink ? name : text;
    const count = (this.#formatting.get(kind) ?? 0) + 1;
    if (count <= (isLink ? 1 : KEPT)) this.#repeated++;
    this.#formatting.set(kind, count);
  }

  #end({ name, isSure }: Tag): void {
    // An end of nothing makes an element of some names.
    if (name === 'p' || name === 'br') this.elements++;
    const opened = isSure ? this.#near.get(name)?.pop() : undefined;
    if (opened) this.#open--;
    if (FORMATTING.has(name)) {
      const within = opened ? Math.min(STEPS, this.#blocks - opened.blocks) : STEPS;
      this.#takeApart(within);
      if (opened && within < STEPS) this.#unformat(opened.kind);
    }
    this.elements += this.#repeated;
  }

  #takeApart(most: number): void {
    const steps = Math.min(most, this.#misnested);
    this.#misnested -= steps;
    this.elements += steps * COPIES;
  }

  #unformat(kind: string): void {
    const count = this.#formatting.get(kind)! - 1;
    if (count < (kind === 'a' ? 1 : KEPT)) this.#repeated--;
    if (count === 0) this.#formatting.delete(kind);
    else this.#formatting.set(kind, count);
  }
}

/** Weighs as far as the body has more elements than `most`. */
export function weigh(html: string, most: number): Weight {
  const weighing = new Weighing();
  for (const tag of tagsOf(html)) {
    weighing.add(tag);
    if (weighing.elements > most) break;
  }
  return { elements: weighing.elements, open: weighing.mostOpen };
}
