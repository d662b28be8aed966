/** Whether the panel follows the text that its arrays were read from. */
export interface LiveState {
  /** Keeps what is shown, whatever happens to the text. */
  readonly isLocked: boolean;
  /** The text says something else than what is shown. */
  readonly isBehind: boolean;
  /** Why an array cannot be read just now; empty when all can. */
  readonly note: string;
}
