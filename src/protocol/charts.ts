/** One threshold, and how many samples (or how much weight) score at or above it. */
export interface ThresholdPoint {
  /** Missing for the first point, which is above every score. */
  readonly threshold: number | null;
  readonly truePositives: number;
  readonly falsePositives: number;
}

/** What every threshold gives on scores of two classes: ROC curve, precision-recall curve and 2 x 2 confusion matrix. */
export interface ThresholdsChart {
  /** From the highest threshold to the lowest. */
  readonly points: readonly ThresholdPoint[];
  readonly positives: number;
  readonly negatives: number;
  /** The position of the point that is shown first: 0.5, or what comes next above. */
  readonly start: number;
  /** The same from the counts at Keras's 200 thresholds; missing where Keras refuses the scores. */
  readonly buckets: readonly ThresholdPoint[] | undefined;
  /** Areas, ready to show: scikit-learn's exact ones and Keras's. */
  readonly areas: {
    readonly roc: string;
    readonly precisionRecall: string;
    readonly kerasRoc: string;
    readonly kerasPrecisionRecall: string;
  };
}

/** Each class against all others, by rows of scores: the areas of all, and the curves of the one that is chosen. */
export interface OneVsRestChart {
  /** In the order of the columns; areas are ready to show. */
  readonly classes: readonly { readonly name: string; readonly roc: string; readonly precisionRecall: string }[];
  /** The means over the classes. */
  readonly macro: { readonly roc: string; readonly precisionRecall: string };
  /** The position of a class. */
  readonly chosen: number;
  /** Missing where no sample, or every sample, is of the class. */
  readonly thresholds: ThresholdsChart | undefined;
}

/** How many samples of each class (rows) are predicted as each class (columns). */
export interface ConfusionChart {
  readonly classes: readonly string[];
  readonly counts: readonly (readonly number[])[];
}

/** Bins of predicted probabilities that have samples. */
export interface ReliabilityChart {
  readonly bins: readonly {
    readonly predicted: number;
    readonly observed: number;
    readonly count: number;
  }[];
}

/** y_true - y_pred. */
export interface ResidualsChart {
  /** How many pairs there are; `points` holds some of them when there are many. */
  readonly total: number;
  readonly points: readonly { readonly predicted: number; readonly residual: number }[];
  readonly mean: string;
  /** Of all residuals: one more edge than counts. */
  readonly histogram: { readonly edges: readonly number[]; readonly counts: readonly number[] };
}

/** The samples from the one that adds most to the result, with what they and all before them add. */
export interface ContributionsChart {
  readonly samples: number;
  /** `rank` counts from 1. */
  readonly points: readonly { readonly rank: number; readonly share: number; readonly cumulative: number }[];
  /** How many of the largest make up half of the result. */
  readonly half: number;
}

/** The charts that fit the arrays and the function; those that do not are missing. */
export interface ChartsState {
  readonly thresholds: ThresholdsChart | undefined;
  readonly oneVsRest?: OneVsRestChart | undefined;
  readonly confusion: ConfusionChart | undefined;
  readonly reliability: ReliabilityChart | undefined;
  readonly residuals: ResidualsChart | undefined;
  readonly contributions: ContributionsChart | undefined;
}
