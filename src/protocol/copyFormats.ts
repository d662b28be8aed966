/** The forms in which the page offers to copy a result, in the order of its menu. */
export const copyFormats = ['value', 'markdown', 'latex', 'json', 'python', 'numpy'] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** A form, and for a Python check the library whose version of the function it calls: "scikit-learn". */
export interface CopyChoice {
  readonly format: CopyFormat;
  readonly library?: string | undefined;
}

/** How the result that is shown can be taken away. */
export interface TakeAwayState {
  readonly choices: readonly CopyChoice[];
}
