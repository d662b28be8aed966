/** Pieces of memory that are handed out in turn: each of them again when all others have been. */
export class ReusedMemory {
  readonly #pieces: ArrayBuffer[];
  #turn = 0;

  /** @param count how many pieces are in use at once */
  constructor(count: number) {
    this.#pieces = Array.from({ length: count }, () => new ArrayBuffer(0));
  }

  /** The next piece, of at least so many bytes and with any content. */
  take(length: number): ArrayBuffer {
    const turn = this.#turn;
    this.#turn = (turn + 1) % this.#pieces.length;
    const piece = this.#pieces[turn];
    if (piece !== undefined && piece.byteLength >= length) return piece;
    const larger = new ArrayBuffer(length);
    this.#pieces[turn] = larger;
    return larger;
  }
}
