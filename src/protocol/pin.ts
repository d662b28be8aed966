import type { Effect } from './whatIf';

/** A sample whose value is another one than in the pinned result. */
export interface PinnedSample {
  /** Counted from 0. */
  readonly sample: number;
  readonly before: string;
  readonly now: string;
  readonly difference: string;
  readonly effect: Effect;
}

/** The result that others are compared with. */
export interface PinState {
  /** `CategoricalCrossentropy(from_logits=True)` */
  readonly call: string;
  readonly library: string;
  readonly precision: string;
  /** Where its arrays were read: "blog.py:3, blog.py:7". */
  readonly places: string;
  readonly value: string;
  /** The result that is shown is the pinned one. */
  readonly isShown: boolean;
  /** What is shown less what is pinned; empty where they are no numbers. */
  readonly difference: string;
  readonly effect: Effect;
  /** Missing where the results have no values for as many samples. */
  readonly samples:
    | {
        readonly better: number;
        readonly worse: number;
        readonly same: number;
        /** Those that are neither better nor worse, in a result that is neither. */
        readonly other: number;
        /** The largest differences first. */
        readonly largest: readonly PinnedSample[];
      }
    | undefined;
}
