/** So many turns are left out at most. */
const longest = 64;

/** Decides when to try something again that costs a little and often helps: each time in vain, it waits for longer. */
export class Patience {
  private wait = 0;
  private nextWait = 1;

  /** True when it is worth a try; asked once for each turn. */
  tries(): boolean {
    if (this.wait === 0) return true;
    this.wait -= 1;
    return false;
  }

  /** Says whether the last try helped. */
  learn(helped: boolean): void {
    this.wait = helped ? 0 : this.nextWait;
    this.nextWait = helped ? 1 : Math.min(2 * this.nextWait, longest);
  }
}
