import type * as vscode from 'vscode';
import type { NDArray } from '../../core/array/ndarray';
import type { Outcome } from '../../core/issues/issue';
import type { FoundArray } from '../../core/text/found';
import { readArray } from '../../core/text/readArray';
import type { TextIndex } from '../../core/text/textIndex';
import type { RunTask } from '../work/runTask';
import type { PlacedArray } from './place';
import { placeIn, type PlaceDocument } from './placeIn';

/** Arrays of so many characters are long to read. */
const longLiteral = 1_000_000;

/** One version of a document, scanned; its arrays are read when asked for, once. */
export class ScannedText<Document extends PlaceDocument = vscode.TextDocument> {
  readonly #read = new WeakMap<FoundArray, Outcome<NDArray>>();

  constructor(
    readonly document: Document,
    readonly text: string,
    readonly index: TextIndex,
  ) {}

  read(found: FoundArray): Outcome<NDArray> {
    let outcome = this.#read.get(found);
    if (outcome === undefined) {
      outcome = readArray(this.text, found, { bytes: this.index.bytesOf(found) });
      this.#read.set(found, outcome);
    }
    return outcome;
  }

  /** Has a long array read where that holds up nobody; `read` then has it at once. A short one is left to `read`. */
  async readAhead(found: FoundArray, run: RunTask): Promise<void> {
    const { literal } = found;
    if (literal.end - literal.start < longLiteral || this.#read.has(found)) return;
    const bytes = this.index.bytesOf(found)?.slice();
    const outcome = bytes && (await run('read', { text: this.text, found, bytes }));
    if (outcome !== undefined) this.#read.set(found, outcome);
  }

  /** The array with its place in the document; undefined when it cannot be read. */
  placed(found: FoundArray): PlacedArray | undefined {
    const { value, issues: remarks } = this.read(found);
    return value && { array: value, name: found.name, place: placeIn(this.document, found.span), remarks };
  }
}
