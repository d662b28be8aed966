/** What a check of the numbers has found, ready to show. */
export interface PanelFinding {
  readonly code: string;
  readonly severity: 'warning' | 'info';
  /** What was seen, in pieces of one sentence: a number is a sample to choose. */
  readonly seen: readonly (string | number)[];
  readonly matters: string;
  /** "0.417 as probabilities, 0.438 as logits."; empty when nothing else comes of it. */
  readonly changes: string;
  /** What one click does about it; empty for nothing. */
  readonly fix: string;
}

/** A fix that was applied, and what it was about. */
export type AppliedFinding = Pick<PanelFinding, 'code' | 'matters' | 'changes' | 'fix'>;

export interface FindingsState {
  /** False while the checks of this result are under way: what is found is about the one before. */
  readonly isCurrent: boolean;
  /** In the order in which they were applied. */
  readonly applied: readonly AppliedFinding[];
  readonly found: readonly PanelFinding[];
}
