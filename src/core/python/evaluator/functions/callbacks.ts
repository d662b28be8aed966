import type { Reason } from '../../values/reason';
import type { Value } from '../../values/value';
import { lose } from '../../values/lose';
import type { Program } from '../program';
import { spoilFunction } from '../spoil';

/**
 * What is not known may call the functions and the objects of the program that it is given: what these may change is not
 * known any more.
 */
export function spoilCallbacks(values: Iterable<Value>, because: Reason, program: Program): void {
  for (const value of values) {
    switch (value.kind) {
      case 'function':
        for (const { body, frame } of program.definitions.of(value)) spoilFunction(body, frame, because);
        if (value.self !== undefined) lose(value.self, because);
        break;
      case 'object':
        if (!value.class.name.includes('.')) lose(value, because);
        break;
      case 'list':
      case 'tuple':
        spoilCallbacks(value.items, because, program);
        break;
      default:
    }
  }
}
