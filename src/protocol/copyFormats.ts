/** The forms in which the page offers to copy a result, in the order of its menu. */
export const copyFormats = ['value', 'markdown', 'latex', 'json', 'python', 'numpy'] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** How the result that is shown can be taken away. */
export interface TakeAwayState {
  readonly formats: readonly CopyFormat[];
  /** The function's own library: "scikit-learn". */
  readonly library: string;
}
