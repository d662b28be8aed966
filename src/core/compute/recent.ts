/** Keeps what was made for the keys that were asked for last. */
export class Recent<Value extends object> {
  /** The one that was asked for last at the end. */
  private readonly values = new Map<string, Value>();

  /** So many are kept at most. */
  constructor(private readonly count: number) {}

  /** What `make` gives for this key, now or when it was asked for before. */
  get(key: string, make: () => Value): Value {
    const value = this.values.get(key) ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.count && oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}
