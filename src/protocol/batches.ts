/** A row of the table of batches. Texts are ready to show; the chart draws from the numbers. */
export interface BatchRow {
  /** "blog.py:3"; a click reveals it. Empty when a command was handed the numbers. */
  readonly place: string;
  /** The name of the predictions in the text, when they have one. */
  readonly name: string;
  readonly samples: number;
  /** The result of the batch alone, and after it. */
  readonly own: string;
  readonly running: string;
  /** The same as numbers; null for a list, NaN and infinities. */
  readonly ownNumber: number | null;
  readonly runningNumber: number | null;
  /** The state variables after it, in the order of `stateNames`. */
  readonly state: readonly string[];
}

/** The session over batches. */
export interface BatchesState {
  /** `BinaryAccuracy(threshold=0.3)` */
  readonly call: string;
  readonly library: string;
  readonly precision: string;
  readonly samples: number;
  /** The value of all batches together, in few digits and in full. */
  readonly pooled: string;
  readonly fullPooled: string;
  /** The mean of what the batches give alone; empty where they have values of different shapes. */
  readonly mean: string;
  readonly fullMean: string;
  /** Whether the two differ, and a sentence: why, or that they do not. Empty for a single batch. */
  readonly isDifferent: boolean;
  readonly reason: string;
  /** How batches become one value where the function keeps no state, and what there is to say about single batches. */
  readonly remarks: readonly string[];
  readonly stateNames: readonly string[];
  readonly rows: readonly BatchRow[];
}
