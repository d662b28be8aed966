import { ndarray } from '../../array/ndarray';
import type { NDArray } from '../../array/ndarray';
import { arrayLines } from './arrayLines';

/** The lists of numbers in a formula (class weights, thresholds), each made once in a script. */
export class WrittenLists {
  private readonly named = new Map<string, NDArray>();

  nameOf(values: Float64Array): string {
    const known = [...this.named].find(([, { data }]) => data.join() === values.join());
    if (known !== undefined) return known[0];
    const name = `list_${String(this.named.size + 1)}`;
    this.named.set(name, ndarray(values));
    return name;
  }

  lines(float: 'float32' | 'float64'): string[] {
    return [...this.named].map(([name, array]) =>
      arrayLines({ name, array, elementType: 'float', float, module: 'np' }),
    );
  }
}
