/** The charts that can be saved, by the names that their files get. */
export const chartNames = [
  'roc-curve',
  'precision-recall-curve',
  'confusion-matrix',
  'reliability',
  'residuals',
  'residual-histogram',
  'contributions',
  'batches',
] as const;
export type ChartName = (typeof chartNames)[number];

export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** No picture of a chart is longer than this, in characters. */
export const longestPicture = 8_000_000;

/** A chart as a file: SVG as text, PNG in Base64. */
export interface SavedPicture {
  readonly chart: ChartName;
  readonly format: PictureFormat;
  readonly content: string;
}
