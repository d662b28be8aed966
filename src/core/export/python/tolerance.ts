import type { Precision } from '../../compute/types';

interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
}

/** float32 sums differ in their last places with the order in which they are added up. */
const float32: Tolerance = { rtol: 1e-5, atol: 1e-6 };
const float64: Tolerance = { rtol: 1e-9, atol: 1e-12 };
/** Parts of some libraries are in float32 whatever they are given: Keras's IoU, torchmetrics' quotients of counts. */
const float32Inside: Tolerance = { rtol: 1e-6, atol: 1e-6 };

/** The arguments of `np.testing.assert_allclose` that set how closely it compares. */
export function toleranceArguments(precision: Precision, holdsFloat32 = false): string {
  const { rtol, atol } = precision === 'float32' ? float32 : holdsFloat32 ? float32Inside : float64;
  return `rtol=${rtol.toExponential()}, atol=${atol.toExponential()}`;
}
