/** The words of a finding. */
export interface FindingText {
  /** What was seen, with the numbers. */
  readonly seen: string;
  readonly matters: string;
  /** `{given}` is the result as it is, `{other}` what it is otherwise. */
  readonly changes?: string;
  /** What one click does. */
  readonly fix?: string;
}
