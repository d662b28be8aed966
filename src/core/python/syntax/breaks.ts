/** So many small pieces of work, such as the copy of a node, are done between two pauses: one to five milliseconds. */
const piecesBetween = 2000;

/** Says when work that is made of small pieces should pause. */
export class Breaks {
  private done = 0;

  /** Counts `pieces` more; whether a pause is due then. */
  isDue(pieces = 1): boolean {
    this.done += pieces;
    if (this.done < piecesBetween) return false;
    this.done = 0;
    return true;
  }
}
