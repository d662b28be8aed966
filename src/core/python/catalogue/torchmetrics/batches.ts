import { concatenated } from '../../arrays/joining';
import { operandOf } from '../../arrays/nestedArray';
import { reshaped } from '../../arrays/shapes';
import { PythonError } from '../../calls/pythonError';
import { arrayValue } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason, type Reason } from '../../values/reason';
import type { Value } from '../../values/value';
import type { GivenArguments } from '../boundCall';

/**
 * What a metric of torchmetrics has seen: its batches. What its class computes over all of them is what its function gives for
 * the samples of all batches together.
 */
export class Batches {
  private seen: GivenArguments[] = [];
  /** Why the state is not known any more, after an update with something that is not known. */
  private lost: Reason | undefined;

  constructor(readonly options: GivenArguments) {}

  add(tensors: GivenArguments): void {
    this.seen.push(tensors);
  }

  lose(because: Reason): void {
    this.lost = because;
  }

  reset(): void {
    this.seen = [];
    this.lost = undefined;
  }

  /** The tensors of all batches, one after the other. Throws NotKnown before the first. */
  together(): GivenArguments {
    if (this.lost !== undefined) throw new NotKnown(this.lost);
    const [first, ...others] = this.seen;
    if (first === undefined) throw new NotKnown(reason('not-here', { name: 'compute before update' }));
    if (others.length === 0) return first;
    return new Map([...first.keys()].map((name) => [name, joined(this.seen.map((batch) => batch.get(name)))]));
  }
}

function joined(parts: readonly (Value | undefined)[]): Value {
  const operands = parts.map((part) => {
    if (part === undefined) throw new PythonError('TypeError', 'update() missing a required argument');
    const operand = operandOf(part, 'torch');
    return operand.array.shape.length === 0 ? { ...operand, array: reshaped(operand.array, [1]) } : operand;
  });
  return arrayValue(concatenated('torch', operands, 0), 'torch');
}
