import { ndarray } from '../../../src/core/array/ndarray';
import type { Role } from '../../../src/core/catalogue/definition';
import type { RoledArray } from '../../../src/host/session';

/** An array of a made-up document, on a line of its own. */
export function roled(role: Role, values: readonly number[], shape: readonly number[], line: number): RoledArray {
  const range = { start: { line, character: 0 }, end: { line, character: 9 } };
  const place = { uri: 'file:///blog.py', span: { start: line * 10, end: line * 10 + 9 }, range };
  return { role, name: undefined, array: ndarray(Float64Array.from(values), shape), place, remarks: [] };
}
