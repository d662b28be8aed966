/** Memory of so many bytes, with any content, which begins at a multiple of 8. */
export type Allocate = (length: number) => Uint8Array;

/** Pieces of memory that are handed out in turn: each of them again when all others have been. */
export class ReusedMemory {
  readonly #pieces: Uint8Array[];
  #turn = 0;

  /** @param count how many pieces are in use at once */
  constructor(
    count: number,
    private readonly allocate: Allocate = (length) => new Uint8Array(length),
  ) {
    this.#pieces = Array.from({ length: count }, () => new Uint8Array(0));
  }

  /** So many bytes of the next piece, with any content. */
  take(length: number): Uint8Array {
    const turn = this.#turn;
    this.#turn = (turn + 1) % this.#pieces.length;
    let piece = this.#pieces[turn];
    if (piece === undefined || piece.length < length) {
      piece = this.allocate(length);
      this.#pieces[turn] = piece;
    }
    return piece.subarray(0, length);
  }
}
