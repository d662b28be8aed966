/** The form holds no more steps, or parameters, than this: more than a metric may have. */
export const mostDraftRows = 200;

/** A metric of the user's own as it is typed in the form: texts, whatever they hold. */
export interface MetricDraft {
  readonly name: string;
  readonly kind: 'metric' | 'loss';
  /** Empty for not said. */
  readonly better: '' | 'lower' | 'higher';
  readonly doc: string;
  /** The last one is the result. */
  readonly steps: readonly DraftStep[];
  readonly params: readonly DraftParam[];
}

export interface DraftStep {
  readonly name: string;
  readonly formula: string;
  /** It adds up over batches. */
  readonly isState: boolean;
}

export interface DraftParam {
  readonly name: string;
  /** The default as Python or JSON writes it. */
  readonly value: string;
}

/** What there is to say about a part of a draft; with a place in the text, where it has one. */
export interface DraftIssue {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly span?: { readonly start: number; readonly end: number };
}

/** What becomes of a draft. Steps and parameters are in the order of the draft. */
export interface DraftPreview {
  /** What it is a preview of. */
  readonly draft: MetricDraft;
  readonly name: readonly DraftIssue[];
  /** The TeX of each step; empty where it cannot be read. */
  readonly steps: readonly { readonly tex: string; readonly issues: readonly DraftIssue[] }[];
  readonly params: readonly (readonly DraftIssue[])[];
  readonly others: readonly DraftIssue[];
  /** On the arrays of the panel; empty when there is none. */
  readonly value: string;
  /** What the value was computed on, or why there is none. */
  readonly over: string;
}

/** A word that a formula may hold. */
export interface FormulaWord {
  readonly name: string;
  /** `mean(x, axis)`; the name again for what is no function. */
  readonly signature: string;
  readonly doc: string;
}

/** A metric of the setting, in one line. */
export interface OwnMetric {
  readonly name: string;
  /** Its last formula. */
  readonly formula: string;
  /** Why it cannot be used; empty when it can. */
  readonly problem: string;
  /** Whether the form can hold it. */
  readonly isEditable: boolean;
}

/** The user's own metrics, and the form in which one is written. */
export interface OwnMetricsState {
  readonly metrics: readonly OwnMetric[];
  /** Sentences: where the metrics are stored, and whether those of the workspace are left out. */
  readonly remarks: readonly string[];
  /** The name of the metric that was deleted last and can be put back; empty for none. */
  readonly deleted: string;
  /** The name of the metric that was saved last; empty for none. */
  readonly saved: string;
  /** Functions and constants, in the order of the alphabet. */
  readonly words: readonly FormulaWord[];
  /** Missing while no metric is being written. */
  readonly form?: {
    /** Tells one opening of the form from another. */
    readonly opening: number;
    readonly isNew: boolean;
    readonly preview: DraftPreview;
    /** Why the draft could not be saved; empty otherwise. */
    readonly problem: string;
  };
}
