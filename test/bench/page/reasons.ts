/** Why goals are missed, where it is known; shown beside figures that do miss theirs. */
export interface Reason {
  readonly group: string;
  /** The rows of the group that it is about. */
  readonly name: RegExp;
  /** One or two sentences. */
  readonly why: string;
}

export const reasons: readonly Reason[] = [];
