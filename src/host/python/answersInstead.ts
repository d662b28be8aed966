import { toNested, type NDArray } from '../../core/array/ndarray';
import type { Value } from '../../core/python/values/value';
import type { FoundArray } from '../../core/text/found';
import type { Engine } from '../loadEngine';
import type { ScannedText } from '../sources/scannedText';
import { pointedAt, type PointedAt } from './pointedAt';
import type { ReadDocument } from './pythonPrograms';

/**
 * The expression that a hover is about where it is not about an array that is written in the text: a call, or a name
 * whose value the program computes. A name that still stands for the array as it is written is the array's own.
 *
 * @param found the array at the offset, or the one that the name there was assigned
 */
export function answersInstead(
  engine: Engine,
  read: ReadDocument,
  offset: number,
  scanned: ScannedText,
  found: FoundArray | undefined,
): PointedAt | undefined {
  if (found !== undefined && standsAt(found, offset)) return undefined;
  const pointed = pointedAt(engine, read, offset);
  if (pointed === undefined || found === undefined) return pointed;
  const written = scanned.read(found).value;
  return written !== undefined && isWritten(engine, pointed.expression.value, written) ? undefined : pointed;
}

/** Whether an array, or the name that is given to it, stands at an offset: no program is asked then. */
export function standsAt({ span, nameSpan = span }: FoundArray, offset: number): boolean {
  return isIn(span, offset) || isIn(nameSpan, offset);
}

/** Whether a value is an array as it is written. */
function isWritten({ comparable }: Engine, value: Value, written: NDArray): boolean {
  if (value.kind === 'array') return isSameArray(value.array, written);
  return value.kind === 'list' && JSON.stringify(comparable(value)) === JSON.stringify(toNested(written));
}

const isIn = ({ start, end }: FoundArray['span'], offset: number): boolean => offset >= start && offset <= end;

function isSameArray(a: NDArray, b: NDArray): boolean {
  return a.shape.join() === b.shape.join() && a.data.every((value, index) => Object.is(value, b.data[index]));
}
