import type { Precision } from '../../compute/types';

/**
 * How closely a script compares: float32 results to about 40 of their last places, since sums are added up in another
 * order; others so that what a library keeps in float32 still passes no formula of another kind.
 */
const tolerances: Readonly<Record<Precision, { readonly rtol: number; readonly atol: number }>> = {
  float32: { rtol: 1e-5, atol: 1e-6 },
  float64: { rtol: 1e-9, atol: 1e-12 },
  exact: { rtol: 1e-9, atol: 1e-12 },
};

/** The arguments of `np.testing.assert_allclose` that set its tolerance. */
export function toleranceArguments(precision: Precision): string {
  const { rtol, atol } = tolerances[precision];
  return `rtol=${rtol.toExponential()}, atol=${atol.toExponential()}`;
}
