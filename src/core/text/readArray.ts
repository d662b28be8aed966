import type { NDArray, Shape } from '../array/ndarray';
import { ndarray } from '../array/ndarray';
import { formatShape } from '../format/formatShape';
import type { Issue, Outcome, Span } from '../issues/issue';
import { hasError, issue } from '../issues/issue';
import type { FoundArray } from './found';
import { sharedTextKernels } from './kernels/textKernels';
import { OperationReader } from './read/applyOperations';
import { castTo, isFloat } from './read/castTo';
import type { Literal } from './read/literalReader';
import { LiteralReader } from './read/literalReader';
import { shorten } from './read/quote';
import { rowsOfLines } from './read/rowsOfLines';
import { toBytes } from './toBytes';

export interface ReadOptions {
  /** Asked between parts of a long array; when it says true, the reading ends with the error `text.cancelled`. */
  readonly cancelled?: () => boolean;
  /** `index.bytesOf(found)`, to spare turning the text into bytes once more. */
  readonly bytes?: Uint8Array | undefined;
  /** Literals of so many bytes are read with the help of WebAssembly; default: where that pays. */
  readonly compiledFrom?: number;
}

/** The kernels take a millisecond to load. */
const longLiteral = 1024;

/**
 * Reads the numbers of an array that the scan found, with the shape and dtype that the text gives it.
 *
 * Every value is read exactly or the array is refused: an error names the place in the text. Values are held as the dtype
 * holds them (0.1 in float32 is 0.10000000149011612). Warnings tell what was not taken into account.
 */
export function readArray(text: string, found: FoundArray, options: ReadOptions = {}): Outcome<NDArray> {
  const bytes = options.bytes ?? toBytes(text, found.literal.start, found.literal.end, options.compiledFrom);
  const bare = found.brackets !== 'list';
  const kernels = bytes.length >= (options.compiledFrom ?? longLiteral) ? sharedTextKernels() : undefined;
  const literal = new LiteralReader(bytes, { bare, cancelled: options.cancelled, kernels }).read();
  if ('code' in literal) return { issues: [inText(text, found, literal)] };
  if (found.unclosed !== undefined) {
    return { issues: [issue('text.unclosed', 'error', { bracket: '(', closer: ')' }, found.unclosed)] };
  }
  const issues: Issue[] = [];
  const shape = shapeOfBare(text, found, literal, issues);
  if (literal.typed) issues.push(...castTo(literal.data, literal.dtype, found.literal));
  if (literal.rounded !== undefined && !isFloat(literal.dtype))
    issues.push(roundedIntegers(text, found, literal.rounded));
  if (found.factor !== undefined) scaleBy(literal.data, text, found.factor);
  const reader = new OperationReader(text, found, literal.data, shape, literal.dtype, !literal.typed);
  reader.applyAll();
  issues.push(...reader.issues);
  if (found.goesOn !== undefined) issues.push(goesOn(text, found.goesOn));
  if (hasError(issues)) return { issues };
  return { value: ndarray(literal.data, reader.shape, reader.dtype), issues };
}

/** The reader's issue with its place counted in the text, and the text that it is about. */
function inText(text: string, found: FoundArray, problem: Issue): Issue {
  const offset = found.literal.start;
  const local = problem.span ?? { start: 0, end: 0 };
  const span = { start: offset + local.start, end: offset + local.end };
  return issue(
    problem.code,
    problem.severity,
    { text: shorten(text.slice(span.start, span.end)), ...problem.params },
    span,
  );
}

/** Numbers without brackets are a scalar, a list, or the rows of a table. */
function shapeOfBare(text: string, found: FoundArray, literal: Literal, issues: Issue[]): Shape {
  if (found.brackets === 'scalar' && literal.data.length === 1) return [];
  if (found.brackets !== 'bare') return literal.shape;
  const rows = rowsOfLines(text.slice(found.literal.start, found.literal.end), literal.data.length);
  if (rows === undefined) return literal.shape;
  issues.push(issue('text.rows-from-lines', 'info', { shape: formatShape(rows) }, found.literal));
  return rows;
}

function roundedIntegers(text: string, found: FoundArray, rounded: NonNullable<Literal['rounded']>): Issue {
  const span = { start: found.literal.start + rounded.start, end: found.literal.start + rounded.end };
  const params = {
    count: rounded.count,
    text: shorten(text.slice(span.start, span.end)),
    value: String(rounded.value),
  };
  return issue('text.integers-rounded', 'warning', params, span);
}

/** PyTorch 0.4 printed `tensor(1e-05 * [1.0000, 2.0000])`; the values are float32. */
function scaleBy(data: Float64Array, text: string, factor: Span): void {
  const by = Number(text.slice(factor.start, factor.end));
  for (let at = 0; at < data.length; at += 1) data[at]! *= by;
}

function goesOn(text: string, span: Span): Issue {
  return issue('text.goes-on', 'warning', { text: shorten(text.slice(span.start, span.end)) }, span);
}
