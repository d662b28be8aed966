import type { KnownCall } from '../vocabulary';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { declaredDType, endOfCall } from './oddValue';
import type { ElementTypes } from './elementTypes';
import { itemAround } from './quote';

/** The calls around nested lists that are open: `[np.array([1, 2]), np.array([3, 4])]`. */
export class OpenCalls {
  problem: Issue | undefined;
  /** The depth of the list that the innermost is an item of; -1 when none is open. */
  depth = -1;
  private readonly calls: { readonly depth: number; readonly start: number; readonly call: KnownCall }[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly types: ElementTypes,
  ) {}

  /** Opens a call in the list at `depth`, after `start` values. */
  open(call: KnownCall, depth: number, start: number): void {
    this.calls.push({ depth, start, call });
    this.depth = depth;
  }

  /**
   * Ends the innermost call at its closing parenthesis, or at the comma before its further arguments, after `length`
   * values. Returns where it ends; -1 when there is a problem.
   */
  end(at: number, length: number): number {
    const end = endOfCall(this.bytes, at);
    const innermost = this.calls.pop();
    if (end === -1 || innermost === undefined) {
      this.problem = issue('text.not-a-number', 'error', {}, itemAround(this.bytes, at));
      return -1;
    }
    const dtype = innermost.call.rule.dtype ?? declaredDType(this.bytes, at, end - 1);
    if (dtype === 'unknown') {
      this.problem = issue('text.dtype', 'error', {}, { start: at, end });
      return -1;
    }
    if (dtype !== undefined) this.types.declare(dtype, length - innermost.start);
    this.depth = this.calls.at(-1)?.depth ?? -1;
    return end;
  }
}
