import type * as vscode from 'vscode';
import type { NDArray } from '../../core/array/ndarray';
import type { Outcome } from '../../core/issues/issue';
import type { FoundArray } from '../../core/text/found';
import { readArray } from '../../core/text/readArray';
import type { TextIndex } from '../../core/text/textIndex';
import type { PlacedArray } from './place';
import { placeIn } from './placeKeeper';

/** One version of a document, scanned; its arrays are read when asked for, once. */
export class ScannedText {
  readonly #read = new WeakMap<FoundArray, Outcome<NDArray>>();

  constructor(
    readonly document: vscode.TextDocument,
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

  /** The array with its place in the document; undefined when it cannot be read. */
  placed(found: FoundArray): PlacedArray | undefined {
    const { value, issues: remarks } = this.read(found);
    return value && { array: value, name: found.name, place: placeIn(this.document, found.span), remarks };
  }
}
