import type { Span } from '../../issues/issue';
import { Kind, kindAt } from '../characters';
import type { FoundArray } from '../found';
import type { FormId } from '../forms/index';
import type { Naming } from './nameBefore';
import { nameBefore } from './nameBefore';
import { ownText } from './ownText';
import { skipSpaces, skipSpacesBack, startOfIdentifier } from './skip';
import type { Surroundings } from './surroundings';
import { surroundingsOf } from './surroundings';
import type { Writable } from './writable';

/** A bracket group that the scan takes for an array, before anyone has looked around it. */
export interface Candidate {
  /** From the opening bracket to after the closing one, or to after the last value when it is not closed. */
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  /** True when it holds more than numbers (`[1/3, x]`), or is a set: an array only where a name or a call says so. */
  readonly doubtful: boolean;
}

/** An array, and the names before `=` that it may have one of: see `Naming`. */
export interface Described {
  readonly found: FoundArray;
  readonly targets: readonly Span[] | undefined;
}

/** Names under which a few integers are sizes, not values. */
const sizeNames =
  /^(?:.*_)?(?:shape|size|sizes|figsize|kernel_size|strides?|pool_size|dilation_rate|dims?|ax[ei]s|padding|perm|permutation|betas|units|ndmin|reps|newshape|shapes)$/i;

/** Calls whose arguments are sizes: `np.zeros((4, 3))`. */
const sizeCalls =
  /(?:^|\.)(?:zeros|ones|empty|full|eye|reshape|view|resize|permute|transpose|broadcast_to|tile|rand|randn|randint|random|random_sample|normal|uniform|truncated_normal|standard_normal|choice|Input|InputLayer|InputSpec|Reshape|Permute|MaxPool\w*|AveragePooling\w*|MaxPooling\w*|Conv\w*|ZeroPadding\w*|Size|TensorShape|TensorSpec|placeholder|get_variable|add_weight|build|range|arange|figure|subplots|expand|repeat|slice|Rectangle)$/;

/** What stands around a candidate, and the name before all of that. */
export interface Setting {
  readonly around: Surroundings;
  readonly naming: Naming | undefined;
}

/** The setting of any candidate. */
function settingOf(text: string, { start, end, closed }: Candidate): Setting {
  const around = surroundingsOf(text, { start, end }, closed);
  return { around, naming: nameBefore(text, around.span.start) };
}

/** The array at a candidate, or undefined when what stands around it - which may be known - says that it is none. */
export function describe(text: string, candidate: Candidate, known?: Setting): Described | undefined {
  const literal = { start: candidate.start, end: candidate.end };
  const { around, naming } = known ?? settingOf(text, candidate);
  const isNamed = naming?.strength === 'assigned' || around.form !== undefined;
  if (!isNamed && !candidate.closed) return undefined;
  if (!isNamed && (candidate.doubtful || isRange(text, candidate)) && calleeOf(text, candidate, around) === undefined) {
    return undefined;
  }
  if (isSize(text, candidate, around, naming) || isFootnote(text, candidate, around, naming)) return undefined;
  const { span, operations, goesOn, factor } = around;
  const unclosed = candidate.closed ? around.unclosed : { start: candidate.start, end: candidate.start + 1 };
  const found: Writable<FoundArray> = {
    span,
    literal,
    form: around.form ?? formOf(text, candidate.start),
    operations,
    brackets: 'list',
  };
  if (naming !== undefined) {
    found.name = ownText(naming.name, 0, naming.name.length);
    found.nameSpan = naming.span;
  }
  if (unclosed !== undefined) found.unclosed = unclosed;
  if (goesOn !== undefined) found.goesOn = goesOn;
  if (factor !== undefined) found.factor = factor;
  return { found, targets: naming?.targets };
}

/** `[0-9]`, `[1.2.3]`, `[2024-01-01]`: digits that are no numbers by themselves. */
function isRange(text: string, { start, end }: Candidate): boolean {
  return /(?<![eE])\d\.?[-+]\d|\d\.\d*\.\d/.test(text.slice(start, Math.min(end, start + 60)));
}

/** A few integers that are sizes: by the name they have, by the call they are given to, or a tuple in a sentence. */
function isSize(text: string, candidate: Candidate, around: Surroundings, naming: Naming | undefined): boolean {
  const { start, end } = candidate;
  const inside = text.slice(start + 1, Math.min(end - 1, start + 60));
  if (around.form !== undefined || !/^\s*-?\d+(?:[\s,]+-?\d+){0,5}[\s,]*$/.test(inside)) return false;
  if (naming !== undefined && sizeNames.test(naming.name)) return true;
  if (naming?.strength === 'assigned') return false;
  const callee = calleeOf(text, candidate, around);
  return callee === undefined ? kindAt(text, start) === Kind.roundOpen : sizeCalls.test(callee);
}

/** A single number in brackets without a name: `[1]` in a text is a footnote, `[    0.000000]` a time in a log. */
function isFootnote(text: string, candidate: Candidate, around: Surroundings, naming: Naming | undefined): boolean {
  const { start, end } = candidate;
  if (naming?.strength === 'assigned' || around.form !== undefined || end - start > 60) return false;
  const inside = text.slice(start + 1, end - 1).trim();
  if (!/^[-+]?[\d._]+(?:[eE][-+]?\d+)?$/.test(inside)) return false;
  if (calleeOf(text, candidate, around) !== undefined) return false;
  const before = skipSpacesBack(text, start, true);
  const after = skipSpaces(text, end, true);
  const alone = (before === 0 || text[before - 1] === '\n') && (after >= text.length || text[after] === '\n');
  return !(alone && inside.includes('.'));
}

/** The unknown call that an array is an argument of. */
function calleeOf(text: string, { start }: Candidate, around: Surroundings): string | undefined {
  return around.callee ?? enclosingCallee(text, start);
}

/** The callee of the call that `at` is an argument of; looked for nearby. */
function enclosingCallee(text: string, at: number): string | undefined {
  let depth = 0;
  for (let open = at - 1; open >= 0 && at - open < 160; open -= 1) {
    const kind = kindAt(text, open);
    if (kind === Kind.roundClose || kind === Kind.close) depth += 1;
    else if (kind === Kind.roundOpen || kind === Kind.open) depth -= 1;
    else if (kind === Kind.stop) return undefined;
    if (depth < 0) {
      const start = startOfIdentifier(text, open, true);
      return kind === Kind.roundOpen && start < open ? text.slice(start, open) : undefined;
    }
  }
  return undefined;
}

/** The form of brackets that stand alone, by the bracket and by what parts the first two values. */
function formOf(text: string, start: number): FormId {
  if (text.charCodeAt(start) > 0x7f) return 'fullWidth';
  if (text[start] === '(') return 'python';
  const match = /^[[(\s]*[^\s,\uff0c\u3001\])]+\s*(.)/.exec(text.slice(start, start + 120));
  const separator = match?.[1] ?? ']';
  if (separator.charCodeAt(0) > 0x7f) return 'fullWidth';
  return /[\w+.-]/.test(separator) ? 'numpyPrinted' : 'list';
}
