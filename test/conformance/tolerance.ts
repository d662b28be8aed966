import type { GoldenRecord } from './goldenRecord';

/** How far a number may be from the expected one: |got - expected| <= absolute + relative * |expected|. */
export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

/** The facts about a record that decide its tolerance. */
export type ToleranceFacts = Pick<GoldenRecord, 'oracle' | 'dtype' | 'function' | 'params' | 'note'>;

interface Rule {
  readonly rule: string;
  readonly holdsFor: (record: ToleranceFacts) => boolean;
  readonly tolerance: Tolerance;
}

/** `tol * (1 + |expected|)` */
const both = (tolerance: number): Tolerance => ({ absolute: tolerance, relative: tolerance });

/** Records of the real frameworks name the library alone ("keras 3.15.1"); the others add a backend ("keras 3.15.1 numpy"). */
const isKerasOnFrameworks = (record: ToleranceFacts): boolean =>
  /^keras 3[\d.]*( tensorflow [\d.]+)?$/.test(record.oracle);
const isOtherLibrary = (record: ToleranceFacts): boolean => /^(torch|torchmetrics|scikit-learn) /.test(record.oracle);

const functionMatches =
  (pattern: RegExp) =>
  (record: ToleranceFacts): boolean =>
    pattern.test(record.function ?? '');

/** Where float32 itself is the point: the clip 1 - 1e-7, epsilons in denominators, cancellation. */
const roundingIsThePoint = (record: ToleranceFacts): boolean =>
  ['exactly 0 and 1', 'inside the epsilon band', 'perfect', 'one error value'].some((words) =>
    record.note.includes(words),
  );

/** Keras keeps these in float32 whatever the dtype: AUC's label weights without multi_label, R2's num_regressors. */
const holdsFloat32Inside = (record: ToleranceFacts): boolean =>
  ('label_weights' in record.params && record.params.multi_label !== true) ||
  Number(record.params.num_regressors ?? 0) > 0;

const isCount = functionMatches(/(True|False)(Positives|Negatives)$|confusion_matrix$|stat_scores$/);

/**
 * torchmetrics makes float32 numbers here whatever it is given, so that its float64 records hold float32 numbers: cosine
 * similarity casts its inputs, and a quotient of counts is float32 in torch, as are the ranks made of such quotients.
 */
const isTorchmetricsInFloat32 = functionMatches(
  /^torchmetrics\..*(cosine_similarity|spearman_corrcoef|kendall_rank_corrcoef|critical_success_index|binary_average_precision|binary_f1_score)$/,
);

/**
 * The tolerances that the golden data's own pages state; the first rule that holds for a record is its tolerance.
 *
 * float32 results of the frameworks are held to 5e-6, those where float32's rounding is the point to 1e-5 with almost no
 * absolute slack, so that a float64 result fails them.
 */
const rules: readonly Rule[] = [
  {
    rule: 'frameworks: counts are exact',
    holdsFor: (record) => (isKerasOnFrameworks(record) || isOtherLibrary(record)) && isCount(record),
    tolerance: { absolute: 0, relative: 0 },
  },
  {
    rule: 'Keras on TensorFlow, rounding is the point',
    holdsFor: (record) => isKerasOnFrameworks(record) && roundingIsThePoint(record),
    tolerance: { absolute: 1e-9, relative: 1e-5 },
  },
  {
    rule: 'Keras on TensorFlow, percentage error multiplies rounding',
    holdsFor: (record) =>
      isKerasOnFrameworks(record) &&
      functionMatches(/mean_absolute_percentage_error$|MeanAbsolutePercentageError$/)(record),
    tolerance: { absolute: 1e-6, relative: 1e-5 },
  },
  {
    rule: 'Keras on TensorFlow, float32',
    holdsFor: isKerasOnFrameworks,
    tolerance: { absolute: 1e-6, relative: 5e-6 },
  },
  {
    rule: 'scikit-learn, adjusted mutual information',
    holdsFor: (record) => isOtherLibrary(record) && functionMatches(/adjusted_mutual_info_score$/)(record),
    tolerance: { absolute: 1e-12, relative: 1e-8 },
  },
  {
    rule: 'torchmetrics, float64 handed over, float32 computed',
    holdsFor: (record) => isTorchmetricsInFloat32(record) && record.dtype === 'float64',
    tolerance: both(1e-7),
  },
  {
    rule: 'torch and scikit-learn, float64',
    holdsFor: (record) => isOtherLibrary(record) && record.dtype === 'float64',
    tolerance: { absolute: 1e-12, relative: 1e-10 },
  },
  { rule: 'torch and torchmetrics, float32', holdsFor: isOtherLibrary, tolerance: { absolute: 1e-6, relative: 5e-6 } },
  { rule: 'IoU is always rounded to float32', holdsFor: functionMatches(/IoU$/), tolerance: both(1e-6) },
  {
    rule: 'float32 inside',
    holdsFor: (record) => record.dtype === 'float64' && holdsFloat32Inside(record),
    tolerance: both(1e-6),
  },
  { rule: 'Keras, float64', holdsFor: (record) => record.dtype === 'float64', tolerance: both(1e-9) },
  { rule: 'Keras, float32', holdsFor: () => true, tolerance: both(2e-5) },
];

/** The tolerance of a record, and the name of the rule that gives it. */
export function toleranceOf(record: ToleranceFacts): Tolerance & { readonly rule: string } {
  const found = rules.find((each) => each.holdsFor(record));
  if (found === undefined) throw new Error('the last rule holds for every record');
  return { ...found.tolerance, rule: found.rule };
}

/** How far `got` is from `expected`. NaN equals NaN, an infinity only itself. */
export interface Distance {
  /** |got - expected| / (1 + |expected|); infinite when one of them is not a finite number and they differ. */
  readonly error: number;
  /** |got - expected| as a share of what is allowed; above 1 is too far. */
  readonly share: number;
}

export function distance(got: number, expected: number, tolerance: Tolerance): Distance {
  if (Object.is(got, expected) || got === expected) return { error: 0, share: 0 };
  if (!Number.isFinite(got) || !Number.isFinite(expected)) return { error: Infinity, share: Infinity };
  const away = Math.abs(got - expected);
  const size = Math.abs(expected);
  return { error: away / (1 + size), share: away / (tolerance.absolute + tolerance.relative * size) };
}
