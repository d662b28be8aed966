/** How much a program may do before what it computes counts as unknown. */
export interface Limits {
  /** Expressions and statements that are evaluated, repetitions counted, in the whole program. */
  readonly steps: number;
  /** The same, for one statement of the module: what takes longer does not keep the others from being read. */
  readonly statementSteps: number;
  /** The same, for one call of a library's function, which may call functions of the program and cannot pause meanwhile. */
  readonly callSteps: number;
  /** Calls of the program's own functions inside of each other. */
  readonly depth: number;
  /** Expressions inside of each other, those of called functions counted. */
  readonly nesting: number;
  /** Items of a list, text or range that is made. */
  readonly size: number;
}

export const defaultLimits: Limits = {
  steps: 400_000,
  statementSteps: 150_000,
  callSteps: 20_000,
  depth: 60,
  nesting: 900,
  size: 100_000,
};
