import type { DType } from '../../array/ndarray';

/** NumPy has no bfloat16 of its own. */
export type StoredType = Exclude<DType, 'bfloat16'>;

/** How the values of an array lie in a file. */
export interface ElementType {
  readonly dtype: StoredType;
  /** Bytes of a value. */
  readonly size: number;
  readonly littleEndian: boolean;
}

const dtypesByCode: ReadonlyMap<string, StoredType> = new Map<string, StoredType>([
  ['b1', 'bool'],
  ['i1', 'int8'],
  ['i2', 'int16'],
  ['i4', 'int32'],
  ['i8', 'int64'],
  ['u1', 'uint8'],
  ['u2', 'uint16'],
  ['u4', 'uint32'],
  ['u8', 'uint64'],
  ['f2', 'float16'],
  ['f4', 'float32'],
  ['f8', 'float64'],
]);

/** `<f8`, `>i4`, `|b1`: a byte order and the code of a dtype. `=` and no sign at all are the order of most machines. */
const pattern = /^([<>|=]?)([bifu][1248])$/;

/** The type that NumPy writes as `descr`; undefined for what holds no real numbers. */
export function elementType(descr: string): ElementType | undefined {
  const [, order = '', code = ''] = pattern.exec(descr) ?? [];
  const dtype = dtypesByCode.get(code);
  return dtype && { dtype, size: Number(code.slice(1)), littleEndian: order !== '>' };
}
