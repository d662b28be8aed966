import { countOf } from '../dims';
import type { Node } from '../node';
import type { Reader } from './readers';
import { isRun } from './strided';

/** Consecutive values of an operand, which begin some places after its first. */
export interface Run {
  readonly operand: Node;
  readonly start: number;
}

/** What a view shows, where that is consecutive values: all but the first, all but the last, a part of a list. */
export function runOf(node: Node): Run | undefined {
  const [operand] = node.kind === 'array' ? node.operands : [];
  if (node.kind !== 'array' || operand === undefined) return undefined;
  const layout = node.function.layout?.(sizesOf(operand), node.statics);
  if (layout === undefined || !isRun(layout, sizesOf(node))) return undefined;
  return layout.offset + countOf(node.dims) <= countOf(operand.dims) ? { operand, start: layout.offset } : undefined;
}

/** The node whose values, all of them in their order, a view or the name of a step stands for; else the node itself. */
export function wholeOf(node: Node): Node {
  if (node.kind === 'step') return wholeOf(node.node);
  const run = runOf(node);
  return run !== undefined && countOf(run.operand.dims) === countOf(node.dims) ? wholeOf(run.operand) : node;
}

const sizesOf = ({ dims }: Node): number[] => dims.map(({ size }) => size);

/** Reads what another reader reads, some places further on. */
export class ShiftedReader implements Reader {
  readonly step: 0 | 2;

  constructor(
    private readonly operand: Reader,
    private readonly by: number,
  ) {
    this.step = operand.step;
  }

  get offset(): number {
    return this.operand.offset;
  }

  read(start: number, count: number): void {
    this.operand.read(start + this.by, count);
  }
}
