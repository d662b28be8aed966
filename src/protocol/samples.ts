/** The orders that the samples can be shown in: by value from the worst or from the best, or as they are counted. */
export const sampleOrders = ['worst', 'best', 'index'] as const;
export type SampleOrder = (typeof sampleOrders)[number];

/** No more rows than this are asked for, or sent, at once. */
export const mostSampleRows = 400;

export interface SampleRow {
  /** Counted from 0. */
  readonly sample: number;
  /** `3`; `1, 2` where samples are counted along two axes. */
  readonly index: string;
  /** The sample's own values in each input of the table. */
  readonly texts: readonly string[];
  readonly value: string;
  /** How much of the result it is: "12.3 %"; empty where the result is no mean or sum. */
  readonly share: string;
  /** The share as a number from 0 to 1, for a bar. */
  readonly part: number;
}

/** A table of all samples, of which the page gets the rows that it shows: its window. */
export interface SamplesState {
  readonly total: number;
  readonly order: SampleOrder;
  /** The inputs that have values of their own for each sample. */
  readonly inputs: readonly { readonly role: string; readonly canReveal: boolean }[];
  readonly hasShares: boolean;
  /** The sample whose numbers the cursor of the editor is in, and its place in the order. */
  readonly marked?: { readonly sample: number; readonly place: number };
  /** The place of the first of `rows` in the order. */
  readonly from: number;
  readonly rows: readonly SampleRow[];
}
