/** What stands behind a line of a program: what is to be seen there, and where that is known from. */
export interface Expectation {
  /** From 1. */
  readonly line: number;
  /** `text`: exactly as it is shown; `record`: the value of a golden record; `unknown`: words of the reason. */
  readonly kind: 'text' | 'record' | 'unknown';
  readonly expected: string;
}

const marks = { ':': 'text', '=': 'record', '?': 'unknown' } as const;

/**
 * The expectations in a program: `#: [1. 2.]` is what the line shows, as Python and NumPy print it; `#= id path` is what
 * a golden record holds; `#? words` says why the line is not known.
 */
export function expectationsIn(text: string): Expectation[] {
  return text.split('\n').flatMap((line, index) => {
    const [, mark, expected] = /#([:=?]) (.*)$/.exec(line) ?? [];
    if (mark === undefined || expected === undefined) return [];
    return [{ line: index + 1, kind: marks[mark as keyof typeof marks], expected }];
  });
}
