import type { NDArray } from '../../core/array/ndarray';
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
  const pointed = pointedAt(engine, read, offset);
  if (pointed === undefined || found === undefined) return pointed;
  const { span, nameSpan = span } = found;
  if (isIn(span, offset) || isIn(nameSpan, offset)) return undefined;
  const { value } = pointed.expression;
  const written = scanned.read(found).value;
  const isWritten = value.kind === 'array' && written !== undefined && isSameArray(value.array, written);
  return isWritten || value.kind === 'list' ? undefined : pointed;
}

const isIn = ({ start, end }: FoundArray['span'], offset: number): boolean => offset >= start && offset <= end;

function isSameArray(a: NDArray, b: NDArray): boolean {
  return a.shape.join() === b.shape.join() && a.data.every((value, index) => Object.is(value, b.data[index]));
}
