import type { CopyFormat } from './copyFormats';
import type { MetricDraft } from './ownMetrics';
import type { SavedPicture } from './pictures';
import type { SampleOrder } from './samples';

/** page -> host, by name; every payload is decoded before use. */
export interface PanelEvents {
  ready: Record<string, never>;
  chooseFunction: { readonly id: string };
  setParam: { readonly name: string; readonly value: string | number | boolean | null };
  resetParam: { readonly name: string };
  setPrecision: { readonly precision: 'float32' | 'float64' | 'exact' };
  chooseSample: { readonly sample: number };
  swap: Record<string, never>;
  reveal: { readonly input: number };
  copyValue: Record<string, never>;
  copyAs: { readonly format: CopyFormat };
  /** Puts the value as a comment behind the array that the prediction was read from. */
  insertComment: Record<string, never>;
  /** Mends what the finding of that code is about. */
  applyFix: { readonly code: string };
  /** Takes back the fix at that place among those that were applied. */
  undoFix: { readonly at: number };
  /** "Compute a Loss or Metric…" on what is selected in the editor. */
  compute: Record<string, never>;
  computeAll: Record<string, never>;
  compareLibraries: Record<string, never>;
  /** "I expected 0.8149": a number as it is printed. */
  explainExpected: { readonly text: string };
  stopSearch: Record<string, never>;
  /** Opens a function of the comparison, on the arrays in the form that it takes. */
  openLibrary: { readonly id: string };
  /** Opens the call of an explanation. */
  openExplanation: { readonly key: number };
  /** The rows from the place `from` up to `to` of the table of samples. */
  showSamples: { readonly order: SampleOrder; readonly from: number; readonly to: number };
  /** Goes to a sample's values in the editor, in the array of that role. */
  revealSample: { readonly sample: number; readonly role: string };
  showCharts: Record<string, never>;
  /** Draws the curves of a class against the others, by its position. */
  chooseCurveClass: { readonly at: number };
  /** Takes what is selected in the editor in as a batch. */
  addBatch: Record<string, never>;
  undoBatch: Record<string, never>;
  resetBatches: Record<string, never>;
  /** Keeps what is shown while its text changes, or follows it again. */
  setLocked: { readonly locked: boolean };
  showWhatIf: Record<string, never>;
  /** Chooses the number of the predictions at a position, and its sample. */
  chooseElement: { readonly at: number };
  /** Tries another number at a position of the predictions. */
  changeValue: { readonly at: number; readonly value: number };
  /** Takes back what was tried at a position of an array. */
  undoChange: { readonly role: string; readonly at: number };
  undoChanges: Record<string, never>;
  /** Writes what is tried at a position of an array into its text. */
  writeChange: { readonly role: string; readonly at: number };
  /** Keeps the result that is shown, for comparing others with it. */
  pin: Record<string, never>;
  unpin: Record<string, never>;
  /** Goes to where a batch was read, counted from 0. */
  revealBatch: { readonly batch: number };
  /** Lists the arrays that may be given to the function. */
  showRoles: Record<string, never>;
  /** Gives the array of a row of that list a role; none when it is empty. */
  setRole: { readonly at: number; readonly role: string };
  /** Saves a chart as a file. */
  saveChart: SavedPicture;
  /** Lists the user's own metrics. */
  showOwnMetrics: Record<string, never>;
  /** Opens the form on a metric, by its place in the list; on a new one when null. */
  editMetric: { readonly at: number | null };
  /** What is typed in the form. */
  draftMetric: { readonly draft: MetricDraft };
  closeMetric: Record<string, never>;
  saveMetric: { readonly draft: MetricDraft };
  deleteMetric: { readonly at: number };
  /** Puts back the metric that was deleted last. */
  restoreMetric: Record<string, never>;
}

/** A page -> host message as it travels. */
export type PageMessage = {
  readonly [Name in keyof PanelEvents]: { readonly type: Name; readonly payload: PanelEvents[Name] };
}[keyof PanelEvents];
