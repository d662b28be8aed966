import { child, type PythonNode } from '../../syntax/pythonNode';
import { int } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { because } from '../../values/reason';
import type { Value } from '../../values/value';
import { hasInside } from '../assignedNames';
import { required } from '../expressions/access';
import { evaluateInParts } from '../expressions/evaluate';
import type { Frame, Running } from '../frame';
import { lengthOfRange } from '../items';
import type { Program } from '../program';
import { spoil } from '../spoil';
import { runBlock } from './runBlock';
import { assignTarget } from './targets';

/** The items that `for` goes over, one at a time: a list may grow meanwhile, and a range is never written out. */
function* itemsInTurn(value: Value, program: Program): Generator<Value, void> {
  if (value.kind === 'list') {
    // A list that grows meanwhile is gone over to its new end, as in Python.
    for (const item of value.items) yield item;
  } else if (value.kind === 'range') {
    const length = lengthOfRange(value);
    for (let i = 0; i < length; i += 1) yield int(value.start + i * value.step);
  } else if (value.kind === 'iterator' && value.lost === undefined) {
    while (value.next < value.items.length) {
      const item = value.items[value.next];
      value.next += 1;
      if (item !== undefined) yield item;
    }
  } else {
    yield* program.items(value);
  }
}

export function* forStatement(node: PythonNode, frame: Frame): Running {
  const items = yield* evaluateInParts(required(node, 'right'), frame);
  return yield* openLoop(node, frame, runFor(node, items, frame));
}

function* runFor(node: PythonNode, items: Value, frame: Frame): Running {
  const inner: Frame = { ...frame, guarded: false };
  for (const item of itemsInTurn(items, frame.program)) {
    frame.program.countSteps();
    assignTarget(required(node, 'left'), item, inner);
    const completion = yield* runBlock(required(node, 'body'), inner);
    if (completion?.kind === 'return') return completion;
    if (completion?.kind === 'break') return undefined;
  }
  return yield* runElse(node, inner);
}

export function* whileStatement(node: PythonNode, frame: Frame): Running {
  return yield* openLoop(node, frame, runWhile(node, frame));
}

function* runWhile(node: PythonNode, frame: Frame): Running {
  const inner: Frame = { ...frame, guarded: false };
  while (frame.program.isTrue(yield* evaluateInParts(required(node, 'condition'), inner))) {
    frame.program.countSteps();
    const completion = yield* runBlock(required(node, 'body'), inner);
    if (completion?.kind === 'return') return completion;
    if (completion?.kind === 'break') return undefined;
  }
  return yield* runElse(node, inner);
}

/** The `else` of a loop, which runs when no `break` has left it. */
function* runElse(node: PythonNode, frame: Frame): Running {
  const alternative = child(node, 'alternative');
  return alternative === undefined ? undefined : yield* runBlock(required(alternative, 'body'), frame);
}

const leaving: ReadonlySet<string> = new Set(['return_statement']);

/** A loop whose rounds are not known spoils what it changes; with a `return` in it, also what comes after. */
function* openLoop(node: PythonNode, frame: Frame, running: Running): Running {
  try {
    return yield* running;
  } catch (error) {
    if (!(error instanceof NotKnown)) throw error;
    const unknown = because('loop', error.because);
    spoil(node, frame, unknown);
    if (hasInside(node, leaving)) throw new NotKnown(unknown);
    return undefined;
  }
}
