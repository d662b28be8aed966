import type { DType } from '../../../array/ndarray';
import { dtypeOf } from '../../calls/convert';
import { native, nativeClass, newObject } from '../../calls/native';
import { float, int, numpyScalar } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Value } from '../../values/value';
import type { Entries } from '../define';

interface FloatLimits {
  readonly bits: number;
  readonly eps: number;
  readonly max: number;
  /** The smallest number that has all its digits. */
  readonly tiny: number;
}

/** Source: IEEE 754, binary16, binary32 and binary64. */
const limits: Partial<Readonly<Record<DType, FloatLimits>>> = {
  float16: { bits: 16, eps: 2 ** -10, max: 65504, tiny: 2 ** -14 },
  float32: { bits: 32, eps: 2 ** -23, max: (2 - 2 ** -23) * 2 ** 127, tiny: 2 ** -126 },
  float64: { bits: 64, eps: 2 ** -52, max: Number.MAX_VALUE, tiny: 2 ** -1022 },
};

type MakeNumber = (value: number, dtype: DType) => Value;

const ofNumpy: MakeNumber = (value, dtype) => numpyScalar({ data: Float64Array.of(value), shape: [], dtype });
const ofPython: MakeNumber = (value) => float(value);

/** `np.finfo(np.float32).eps`: how exact and how large the numbers of a dtype are. */
function finfo(path: string, dtypeName: string, make: MakeNumber): Entries {
  const of = nativeClass(path, {});
  const call = native(path, `(${dtypeName})`, (given) => {
    const dtype = dtypeOf(given[dtypeName] ?? float(0));
    const known = limits[dtype];
    if (known === undefined) throw new NotKnown(reason('not-here', { name: `${path} of ${dtype}` }));
    const made = newObject(of);
    const { bits, eps, max, tiny } = known;
    for (const [name, value] of Object.entries({ eps, max, min: -max, tiny, smallest_normal: tiny })) {
      made.attributes.set(name, make(value, dtype));
    }
    made.attributes.set('bits', int(bits));
    return made;
  });
  return [[path, call]];
}

/** What there is to be asked about the floats of each dtype. */
export const floatLimits: Entries = [
  ...finfo('numpy.finfo', 'dtype', ofNumpy),
  ...finfo('torch.finfo', 'type', ofPython),
];
