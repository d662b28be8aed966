import type { PlainInput } from '../api';
import type { RoledArray } from '../session';

/** Inputs that were read from documents, as results name them. */
export function toPlainInputs(arrays: readonly RoledArray[]): PlainInput[] {
  return arrays.map(({ role, name, array, place }) => ({
    role,
    name: name ?? null,
    shape: array.shape,
    dtype: array.dtype,
    uri: place.uri,
    range: place.range,
  }));
}
