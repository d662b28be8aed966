import { endsNumber, Kind, kinds } from '../characters';
import { shortBooleans, wordTable } from '../vocabulary';
import { endOfWord, lengthOf, valueOf } from '../wordTable';
import type { ElementTypes } from './elementTypes';
import { Seen } from './oddValue';
import type { Values } from './values';

/** Reads words that stand for numbers, one after another: `True`, `np.nan`. */
export class WordRun {
  private readonly view: DataView;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly values: Values,
    private readonly types: ElementTypes,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  /**
   * Reads the words from `start` on, with the spaces and - where it `takesCommas` - the commas between them, until there
   * are `limit` values or something else comes; returns where that is.
   */
  read(start: number, limit: number, takesCommas: boolean): number {
    const { bytes, types, values, view } = this;
    const { data } = values;
    const ends = endsNumber;
    const booleans = shortBooleans;
    let at = start;
    while (values.length < limit) {
      const word = booleans.find(bytes, view, at);
      let end = at + lengthOf(word);
      if (word !== 0 && ends[bytes[end]!] === 1) {
        data[values.length] = valueOf(word);
        types.seen |= Seen.boolean;
      } else {
        end = this.readLong(at);
        if (end === -1) break;
      }
      at = values.take(bytes, at, end, takesCommas);
    }
    return at;
  }

  /** Reads any word that stands for a number; -1 when there is none, or something follows it. */
  private readLong(at: number): number {
    const { bytes, types, values } = this;
    if (kinds[bytes[at]!] !== Kind.letter) return -1;
    const end = endOfWord(bytes, at);
    const meaning = endsNumber[bytes[end]!] === 1 ? wordTable.find(bytes, at, end) : undefined;
    if (typeof meaning !== 'number') return -1;
    values.data[values.length] = meaning;
    types.seen |= Seen.float;
    return end;
  }
}
