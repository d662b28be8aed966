import type { ParamValue } from '../core/catalogue/definition';
import type { Precision } from '../core/compute/types';
import type { PlainRefusal, PlainResult } from '../core/export/plainResult';

/** A number, a boolean, or nested lists of them: an array as JSON writes it. */
export type NestedInput = number | boolean | readonly NestedInput[];

/**
 * What `compute` is asked: a function by id or alias (`keras.losses.mean_squared_error`, `mse`), or "accuracy", "acc",
 * "crossentropy" or "ce", which become what Keras 3 makes of them by the shapes of y_true and y_pred; its parameters in the
 * library's spelling, and the arrays under the roles that the function takes.
 */
export interface MetricLensRequest {
  readonly function: string;
  readonly params?: Readonly<Record<string, ParamValue>>;
  readonly y_true?: NestedInput;
  readonly y_pred?: NestedInput;
  readonly x?: NestedInput;
  readonly values?: NestedInput;
  readonly sample_weight?: NestedInput;
  readonly mask?: NestedInput;
  /** The precision of the arithmetic: `float32` (default, as Keras computes), `float64`, or `exact` (64 decimal digits). */
  readonly dtype?: Precision;
}

export type { PlainInput, PlainPosition } from '../core/export/plainResult';
export type MetricLensResult = PlainResult;
export type MetricLensRefusal = PlainRefusal;

/** What `activate()` returns to other extensions. */
export interface MetricLensApi {
  /**
   * Computes a loss, metric or activation. Never rejects for what it is given: unknown functions, ragged or empty lists,
   * shapes that do not fit come back as a refusal.
   */
  readonly compute: (request: MetricLensRequest) => Promise<MetricLensResult | MetricLensRefusal>;
}
