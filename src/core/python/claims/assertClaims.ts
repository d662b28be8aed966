import type { Span } from '../../issues/issue';
import { argumentsOf, lastName } from '../showing/catalogueCall';
import { nodesOf } from '../showing/nodesOf';
import type { ValueIndex } from '../showing/valueIndex';
import { onOneLine, valueText } from '../showing/valueText';
import { child, parts, type PythonNode } from '../syntax/pythonNode';
import { unknownOf } from '../values/firstUnknown';
import { reason, type Reason } from '../values/reason';
import type { Value } from '../values/value';
import { agreesInAllDigits } from './agrees';
import type { Claim, Verdict } from './claim';
import { comparable } from './comparable';
import { readStated } from './stated';

/** What an assertion compares: a computed side, and the one that states what it is. */
interface Compared {
  readonly computed: PythonNode;
  readonly stated: PythonNode;
}

/** The values that `assert` statements and calls of `assert_allclose` and the like state. Pauses in between. */
export function* assertClaims(root: PythonNode, text: string, index: ValueIndex): Generator<void, Claim[]> {
  const statements = nodesOf(root, 'assert_statement').flatMap((node) => statementClaim(node, text, index) ?? []);
  yield;
  const calls = nodesOf(root, 'expression_statement').flatMap((node) => callClaim(node, text, index) ?? []);
  return [...statements, ...calls];
}

/** `assert x == 0.75`, `assert loss.shape == (2,)`, or any condition. */
function statementClaim(statement: PythonNode, text: string, index: ValueIndex): Claim | undefined {
  const [condition] = parts(statement);
  const asserted = index.assertedBy(statement);
  if (condition === undefined || asserted === undefined) return undefined;
  const { holds } = asserted;
  const because = unknownOf(asserted.value)?.because;
  return claim(condition, comparedIn(condition), statement, text, index, outcomeOf(holds, because));
}

type Outcome = 'holds' | 'fails' | Reason;

function outcomeOf(holds: boolean | undefined, because: Reason | undefined): Outcome {
  if (holds !== undefined) return holds ? 'holds' : 'fails';
  return because ?? reason('statement', { name: 'assert' });
}

/** `np.testing.assert_allclose(x, [0.5, 0.25])`, `self.assertEqual(a, b)`. */
function callClaim(statement: PythonNode, text: string, index: ValueIndex): Claim | undefined {
  const [call] = parts(statement);
  const callee = call && child(call, 'function');
  if (call?.type !== 'call' || callee === undefined || !/^assert(?:_|[A-Z])/.test(lastName(callee))) return undefined;
  const [computed, stated] = argumentsOf(call);
  const evaluated = index.of(call);
  if (computed === undefined || stated === undefined || evaluated === undefined) return undefined;
  return claim(call, { computed, stated }, statement, text, index, outcomeOfCall(evaluated.value));
}

function outcomeOfCall(value: Value): Outcome {
  const missing = unknownOf(value);
  if (missing === undefined) return 'holds';
  const { because } = missing;
  return because.code === 'error' && because.params.type === 'AssertionError' ? 'fails' : because;
}

function claim(
  condition: PythonNode,
  compared: Compared | undefined,
  about: Span,
  text: string,
  index: ValueIndex,
  outcome: Outcome,
): Claim {
  const span = compared?.stated ?? condition;
  const value = compared && index.of(compared.computed)?.value;
  const stated = text.slice(span.start, span.end);
  const shown = value && valueText(value);
  const verdict = verdictOf(outcome, stated, value);
  const isWritten = compared !== undefined && readStated(stated) !== undefined;
  return {
    kind: 'assert',
    span: { start: span.start, end: span.end },
    about: { start: about.start, end: about.end },
    stated: onOneLine(stated),
    computed: compared === undefined ? (outcome === 'fails' ? 'False' : undefined) : shown && onOneLine(shown),
    verdict,
    mended: verdict.kind === 'fails' && isWritten && shown !== undefined ? asPython(shown) : undefined,
  };
}

/** Python compares every digit; where only the last ones differ it is not known what the library itself would give. */
function verdictOf(outcome: Outcome, stated: string, value: Value | undefined): Verdict {
  if (outcome === 'holds') return { kind: 'holds' };
  if (outcome !== 'fails') return { kind: 'unknown', because: outcome };
  const read = readStated(stated)?.value;
  const numbers = value && comparable(value);
  const isClose = read !== undefined && numbers !== undefined && agreesInAllDigits(read, numbers);
  return isClose ? { kind: 'unknown', because: reason('rounding') } : { kind: 'fails' };
}

/** The sides of `a == b`; the one that is written out states the value of the other. */
function comparedIn(condition: PythonNode): Compared | undefined {
  const [left, right, ...others] = parts(condition);
  const operators = condition.children.filter(({ field }) => field === 'operators');
  if (condition.type !== 'comparison_operator' || left === undefined || right === undefined) return undefined;
  if (others.length > 0 || operators[0]?.type !== '==') return undefined;
  return isWrittenOut(left) && !isWrittenOut(right)
    ? { computed: right, stated: left }
    : { computed: left, stated: right };
}

const isWrittenOut = ({ type }: PythonNode): boolean => /^(?:integer|float|list|tuple|unary_operator)$/.test(type);

/** Numbers as NumPy prints them, with commas, as Python takes them. */
const asPython = (printed: string): string =>
  onOneLine(printed)
    .replaceAll(/(?<=[\d.\]]|nan|inf) +(?=[-\d[.]|nan|inf)/g, ', ')
    .replaceAll(/\[ +/g, '[');
