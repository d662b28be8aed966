/** Characters of a document that follow each other in a program. */
export interface Piece {
  readonly code: string;
  /** Where the first of them stands in the document. */
  readonly place: number;
  /** How many characters of the document they stand for, where these are not the same: `\n` in a text of JSON. */
  readonly length?: number;
}

/** A program that stands in a document in pieces: a code block, the examples of a doctest. */
export class Excerpt {
  readonly code: string;
  private readonly starts: readonly number[];

  constructor(private readonly pieces: readonly Piece[]) {
    let length = 0;
    this.starts = pieces.map(({ code }) => {
      const start = length;
      length += code.length;
      return start;
    });
    this.code = pieces.map(({ code }) => code).join('');
  }

  /** The place in the document of an offset in the program. */
  placeOf(offset: number): number {
    const at = lastFrom(this.starts, offset);
    const piece = this.pieces[at];
    if (piece === undefined) return 0;
    const inside = offset - (this.starts[at] ?? 0);
    return piece.place + (piece.length === undefined || inside === 0 ? inside : piece.length);
  }

  /** The offset in the program of a place in the document; undefined when it is not in one of the pieces. */
  offsetOf(place: number): number | undefined {
    const at = this.pieces.findIndex((piece) => place >= piece.place && place <= piece.place + lengthOf(piece));
    const piece = this.pieces[at];
    if (piece === undefined) return undefined;
    return (this.starts[at] ?? 0) + Math.min(place - piece.place, piece.code.length);
  }
}

const lengthOf = ({ code, length }: Piece): number => length ?? code.length;

/** The last of some ascending numbers that is not beyond a limit. */
function lastFrom(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** A document that is a program as a whole. */
export const wholeText = (text: string): Excerpt => new Excerpt([{ code: text, place: 0 }]);
