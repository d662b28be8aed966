import type { ArrayValue, Value } from '../values/value';

/** Counts work, as `Caller.countSteps`. */
interface Counter {
  readonly countSteps: (steps: number) => void;
}

/** A copy of its own memory: later changes are none of its business. */
function copiedArray(value: ArrayValue): ArrayValue {
  const copy = { ...value };
  // Deleting makes an object slow, and few arrays share their memory.
  if (copy.memory === undefined) return copy;
  delete copy.memory;
  return copy;
}

/** How many copied items count as one step. */
const itemsOfStep = 100;

/**
 * Copies of values that can change, so that what is shown for a line is what the value was there. While nothing changes,
 * a value is copied once.
 */
export class Snapshots {
  private copies = new Map<Value, Value>();

  constructor(private readonly counter: Counter) {}

  /** Some list, dict, set or object has changed. */
  changed(): void {
    if (this.copies.size > 0) this.copies = new Map();
  }

  of(value: Value): Value {
    switch (value.kind) {
      case 'array':
        return copiedArray(value);
      case 'list':
      case 'tuple':
      case 'dict':
      case 'set':
      case 'object':
      case 'iterator':
        return this.copies.get(value) ?? this.copy(value);
      default:
        return value;
    }
  }

  private copy(value: Value): Value {
    // A list may hold itself: its copy is then the value itself, in there.
    this.copies.set(value, value);
    const copied = this.copied(value);
    this.copies.set(value, copied);
    return copied;
  }

  private copied(value: Value): Value {
    switch (value.kind) {
      case 'list':
      case 'tuple':
      case 'iterator':
        return { ...value, items: this.all(value.items) };
      case 'dict':
        this.count(value.entries.size);
        return {
          ...value,
          entries: new Map(
            Array.from(value.entries, ([key, entry]) => [key, { key: entry.key, value: this.of(entry.value) }]),
          ),
        };
      case 'set':
        return { ...value, members: new Map(value.members) };
      case 'object':
        return {
          ...value,
          attributes: new Map(Array.from(value.attributes, ([name, attribute]) => [name, this.of(attribute)])),
        };
      default:
        return value;
    }
  }

  private all(items: readonly Value[]): Value[] {
    this.count(items.length);
    return items.map((item) => this.of(item));
  }

  private count(items: number): void {
    this.counter.countSteps(Math.floor(items / itemsOfStep));
  }
}
