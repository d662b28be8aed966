/**
 * What the panel's page shows (host to page); what it can ask for is in `pageEvents`.
 *
 * One data flow: the host owns the state and sends it whole; the page renders it and sends events. All text in it is
 * ready to show, in the user's language; numbers that the page lays out itself are numbers.
 */

import type { BatchesState } from './batches';
import type { ChartsState } from './charts';
import type { TakeAwayState } from './copyFormats';
import type { FindingsState } from './findings';
import type { LiveState } from './live';
import type { PinState } from './pin';
import type { OwnMetricsState } from './ownMetrics';
import type { RolesState } from './roles';
import type { SamplesState } from './samples';
import type { ChangesState, WhatIfState } from './whatIf';

export interface PlacedInput {
  readonly role: string;
  /** The name in the text, when it has one. */
  readonly name: string | undefined;
  readonly shape: string;
  /** dtype, and what its values look like: "one-hot", "rows sum to 1". */
  readonly kind: string;
  /** "blog.py:3"; a click reveals it. */
  readonly place: string;
  readonly preview: string;
}

export interface ParamControl {
  readonly name: string;
  /** A `list` of numbers and a `text` are typed as text. */
  readonly type: 'boolean' | 'number' | 'integer' | 'axis' | 'choice' | 'list' | 'text';
  readonly value: string | number | boolean | null;
  readonly default: string | number | boolean | null;
  readonly choices?: readonly (string | null)[];
  readonly min?: number;
  readonly max?: number;
  readonly nullable?: boolean;
  /** Several numbers will do as well as one, typed and sent as `0, 1`. */
  readonly several?: boolean;
  readonly doc: string;
}

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** "keras.losses · Keras 3" */
  readonly library: string;
  readonly fits: boolean;
  /** One line: what it computes, or why it does not fit. */
  readonly note: string;
  /** Other names that find it: `mse`, `MSE`. */
  readonly aliases?: readonly string[];
}

export interface Bar {
  /** First sample of the bin. */
  readonly sample: number;
  /** How many samples it stands for. */
  readonly count: number;
  /** The sample whose value the bar shows, the worst of its bin; a click chooses it. */
  readonly worst: number;
  /** NaN and infinities arrive as `null`: messages travel as JSON. */
  readonly value: number | null;
  /** The value in a few digits, written above the bar and read aloud. */
  readonly label: string;
}

/** A symbol of the formula and what it stands for. */
export interface LegendEntry {
  readonly tex: string;
  /** The input or parameter, spelled as the library spells it. */
  readonly name?: string;
  /** Empty when the TeX says it all (`N = 4`). */
  readonly meaning: string;
}

export interface WorkedRow {
  readonly name: string;
  /** TeX for the step's name, with the letters of its axes: what the equation begins with. */
  readonly symbol?: string;
  /** TeX of the formula in symbols, without the name. */
  readonly general: string;
  /** TeX of the same with numbers. */
  readonly tex: string;
  /** NumPy-like text at full precision. */
  readonly value: string;
  readonly overall: boolean;
}

/** A result whose values have names: rows of cells, ready to show. Without column names there is one column. */
export interface NamedResult {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
  /** How many rows are left out. */
  readonly more: number;
}

export interface PanelResult {
  /** The shortest text that reads back to the value; a list when nothing is averaged. */
  readonly value: string;
  /** The value in full, for copying. */
  readonly fullValue: string;
  readonly scalar: boolean;
  /** The same with names, where the library gives a dict or a tuple: shown in the place of the value. */
  readonly named?: NamedResult | undefined;
  /** "mean of 4 samples" */
  readonly over: string;
  /** "lower is better" */
  readonly better: string;
  /** The same for the page's own use: which bars are the worst. None stands out when it is left out. */
  readonly direction?: 'lower' | 'higher';
  readonly bars: readonly Bar[];
  readonly barsTitle: string;
}

export interface PanelIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

/** Functions of one library that agree, on arrays in one form. */
export interface LibraryLine {
  readonly library: string;
  /** How the arrays were changed into what the functions take: "y_true as class indices"; empty for not at all. */
  readonly changes: string;
  readonly functions: readonly { readonly id: string; readonly call: string }[];
}

/** What gives one value. */
export interface LibraryGroup {
  /** In as many digits as set it apart from the others. */
  readonly value: string;
  readonly fullValue: string;
  /** The chosen function is among them. */
  readonly isChosen: boolean;
  /** They are no versions of the chosen function, but what people mix up with it. */
  readonly isRelated: boolean;
  /** Sentences: where they part from the chosen function. */
  readonly partings: readonly string[];
  readonly lines: readonly LibraryLine[];
}

/** Every library's version of the chosen function, and what is mixed up with it. */
export interface ComparedState {
  /** The chosen function's first, unless it is refused. */
  readonly groups: readonly LibraryGroup[];
  /** What float32 takes away from the chosen function; empty for nothing that five digits show. */
  readonly rounding: string;
  readonly refusals: readonly { readonly reason: string; readonly lines: readonly LibraryLine[] }[];
}

/** The search for calls that give a number which the user expected. */
export interface ExpectedState {
  /** The number as it was typed. */
  readonly text: string;
  readonly status: 'searching' | 'done' | 'stopped' | 'out-of-time' | 'not-a-number';
  /** Why the text is no number; empty otherwise. */
  readonly problem: string;
  /** How many calls were looked at, and how many functions there are to look at. */
  readonly tried: number;
  readonly functions: number;
  /** How many explanations there are; `explanations` holds the likeliest, best first. */
  readonly found: number;
  readonly explanations: readonly { readonly key: number; readonly value: string; readonly words: string }[];
}

export interface ReadyState {
  readonly kind: 'ready';
  readonly function: {
    readonly id: string;
    readonly name: string;
    readonly library: string;
    readonly doc: string;
    readonly source: string;
  };
  readonly candidates: readonly Candidate[];
  readonly precision: 'float32' | 'float64' | 'exact';
  readonly inputs: readonly PlacedInput[];
  readonly canSwap: boolean;
  readonly params: readonly ParamControl[];
  /** Missing when an issue is an error. */
  readonly result: PanelResult | undefined;
  readonly issues: readonly PanelIssue[];
  readonly formula: { readonly tex: string; readonly legend: readonly LegendEntry[] };
  readonly worked:
    | {
        readonly samples: number;
        /** Counted from 0, as one would type it. */
        readonly sample: number;
        /** What picks the sample's values out of the inputs, as NumPy writes it; `[sample]` when left out, empty for none. */
        readonly index?: string;
        readonly inputs: readonly { readonly role: string; readonly text: string }[];
        readonly rows: readonly WorkedRow[];
      }
    | undefined;
  /** "Compute everything": the other results, when asked for. */
  readonly everything:
    | readonly { readonly id: string; readonly name: string; readonly library: string; readonly value: string }[]
    | undefined;
  /** The comparison of the libraries, when asked for. */
  readonly libraries: ComparedState | undefined;
  /** Missing until a number is asked for. */
  readonly expected: ExpectedState | undefined;
  /** The rows of the table of samples that the page shows; null when there are no samples to tell apart. */
  readonly samples?: SamplesState | null | undefined;
  /** What the checks found. */
  readonly findings?: FindingsState | undefined;
  /** Missing when there is no result. */
  readonly takeAway?: TakeAwayState | undefined;
  /** The charts that fit, when asked for. */
  readonly charts?: ChartsState | undefined;
  /** The session over batches; missing when it is empty. */
  readonly batches?: BatchesState | undefined;
  /** How the panel follows the text of its arrays. */
  readonly live?: LiveState | undefined;
  /** How the result depends on the predictions, when asked for; null when it depends on none. */
  readonly whatIf?: WhatIfState | null | undefined;
  /** The numbers that are tried in the place of those in the text; missing when there are none. */
  readonly changes?: ChangesState | undefined;
  /** The result that others are compared with; missing when none is pinned. */
  readonly pin?: PinState | undefined;
  /** What each array may be to the function; missing until it is asked for. */
  readonly roles?: RolesState | undefined;
  /** The user's own metrics; missing until they are asked for. */
  readonly ownMetrics?: OwnMetricsState | undefined;
  /** Computed from files that are read chunk by chunk: nothing that needs single samples is there. */
  readonly isStreamed?: boolean;
  /** A view that a command opens; another time is another request. */
  readonly opening?: { readonly view: string; readonly time: number } | undefined;
}

export type PanelState =
  | {
      readonly kind: 'empty';
      readonly batches?: BatchesState | undefined;
      readonly ownMetrics?: OwnMetricsState | undefined;
    }
  /** Work takes longer than half a second; the page keeps its last state, dimmed. */
  | { readonly kind: 'busy' }
  /** Nothing could be read. */
  | { readonly kind: 'problem'; readonly issues: readonly PanelIssue[] }
  | ReadyState;

/** host -> page */
export interface HostMessage {
  readonly type: 'state';
  readonly state: PanelState;
  readonly strings: Readonly<Record<string, string>>;
}
