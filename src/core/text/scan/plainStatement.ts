import type { Operation } from '../found';
import { calleeCell, nameEndCell } from '../kernels/assembly/layout';
import type { TextWindow } from '../kernels/textWindow';
import { calls, holders } from '../vocabulary';
import type { Candidate, Setting } from './describe';
import { readArguments } from './readArguments';
import type { Surroundings } from './surroundings';
import { arrayKeywords } from './surroundings';

/** Names before `=` that may be something else than a variable: a keyword of a call, the key of a printed object. */
const otherNames: ReadonlySet<string> = new Set([...arrayKeywords, ...holders.map(({ key }) => key)]);

/**
 * What stands around the array at `candidate` when that is all a statement of its own assigns: `name = [...]`,
 * `name = np.array([...], dtype=...)`. Kernels in WebAssembly look at the bytes; undefined when JavaScript has to look.
 */
export function plainStatement(
  text: string,
  candidate: Candidate,
  window: TextWindow,
  /** Where in the text the window's bytes start. */
  from: number,
): Setting | undefined {
  const { start, end } = candidate;
  if (!window.holds(start - from, end - from)) return undefined;
  const { kernels } = window;
  // How far places in the text are from addresses.
  const origin = window.origin - from;
  const nameStart = kernels.assignedName(start + origin) - origin;
  if (nameStart === -origin) return undefined;
  const nameSpan = { start: nameStart, end: kernels.cells[nameEndCell]! - origin };
  const callee = kernels.cells[calleeCell]!;
  const call = callee === 0 ? undefined : callAround(text, callee - origin, candidate);
  const last = call?.span.end ?? end;
  const name = text.slice(nameSpan.start, nameSpan.end);
  if ((callee !== 0 && call === undefined) || otherNames.has(name)) return undefined;
  if (!window.holds(start - from, last - from) || kernels.endsStatement(last + origin) === 0) return undefined;
  const around: Surroundings = {
    span: call?.span ?? { start, end },
    operations: call === undefined ? [] : [call],
    form: call && calls.get(call.name)?.form,
    goesOn: undefined,
    factor: undefined,
    unclosed: undefined,
    callee: undefined,
  };
  return { around, naming: { name, span: nameSpan, strength: 'assigned' } };
}

/** The known call that starts at `start` and whose first argument is the array at `candidate`. */
function callAround(text: string, start: number, candidate: Candidate): Operation | undefined {
  const name = text.slice(start, candidate.start - 1);
  const read = calls.has(name) ? argumentsAfter(text, candidate.end) : undefined;
  return read && { kind: 'call', name, args: read.args, span: { start, end: read.end } };
}

/** The arguments after the first one, which ends at `end`. */
function argumentsAfter(text: string, end: number): ReturnType<typeof readArguments> {
  if (text[end] === ')') return { args: [], end: end + 1 };
  return text[end] === ',' ? readArguments(text, end) : undefined;
}
