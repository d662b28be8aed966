import { dtypeOf } from '../../calls/convert';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';

/** The precision in which an object computes, by the `dtype` of its constructor: float32 when none is given. */
export function precisionOf(dtype: Value | undefined): 'float32' | 'float64' {
  if (dtype === undefined || dtype.kind === 'none') return 'float32';
  const found = dtypeOf(dtype);
  if (found === 'float32' || found === 'float64') return found;
  throw new NotKnown(reason('not-here', { name: `arithmetic in ${found}` }));
}
