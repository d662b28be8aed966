/** A function of two arrays, which keeps its results for as long as there are both arrays: arrays do not change. */
export class RememberedPairs<Result> {
  readonly #results = new WeakMap<Float64Array, WeakMap<Float64Array, { readonly result: Result }>>();

  constructor(private readonly make: (a: Float64Array, b: Float64Array) => Result) {}

  of(a: Float64Array, b: Float64Array): Result {
    const ofFirst = this.#results.get(a) ?? new WeakMap<Float64Array, { readonly result: Result }>();
    this.#results.set(a, ofFirst);
    const known = ofFirst.get(b) ?? { result: this.make(a, b) };
    ofFirst.set(b, known);
    return known.result;
  }

  /** The result where it was asked for before. */
  known(a: Float64Array, b: Float64Array): Result | undefined {
    return this.#results.get(a)?.get(b)?.result;
  }
}
