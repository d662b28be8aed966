import { toSnakeCase } from '../../../resolution/kerasNames';

/**
 * Gives objects their names as Keras does: `dense`, `dense_1`. One for each program, since Keras counts in a process.
 *
 * Source: keras 3.15 · keras.src.utils.naming.auto_name
 */
export class NameCounter {
  private readonly counts = new Map<string, number>();

  next(className: string): string {
    const name = toSnakeCase(className);
    const count = this.counts.get(name) ?? 0;
    this.counts.set(name, count + 1);
    return count === 0 ? name : `${name}_${String(count)}`;
  }
}
