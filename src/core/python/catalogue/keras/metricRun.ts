import { ndarray } from '../../../array/ndarray';
import type { Definition, ParamValue, Role } from '../../../catalogue/definition';
import type { ComputeRequest } from '../../../compute/types';
import { mergeStates, resetState, resultOf, updateState } from '../../../session/metricState';
import type { MetricState } from '../../../session/metricState';
import { arrayValue } from '../../values/make';
import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';
import type { Reason } from '../../values/reason';
import type { ArrayValue } from '../../values/value';
import { refuse } from '../answer';
import type { CallStyle } from '../callStyle';

/** A metric object of the catalogue: what it was made with, and what it has seen. */
export class MetricRun {
  private state: MetricState | undefined;
  /** Why the state is not known any more, after an update with something that is not known. */
  private lost: Reason | undefined;
  /** The only update so far; with more than one, no single request is the origin of the result. */
  private only: ComputeRequest | undefined;
  private updates = 0;

  constructor(
    readonly definition: Definition,
    readonly params: Readonly<Record<string, ParamValue>>,
    readonly precision: 'float32' | 'float64',
    private readonly style: CallStyle,
  ) {}

  update(request: ComputeRequest): void {
    if (this.lost !== undefined) return;
    const { value, issues } = updateState(request, this.state);
    refuse(request.function, issues, this.style);
    this.state = value;
    this.updates += 1;
    this.only = this.updates === 1 ? request : undefined;
  }

  /** Takes in the state of another metric of its kind. */
  merge(other: MetricRun): void {
    if (other.lost !== undefined) this.lost = other.lost;
    const theirs = other.state;
    this.updates += other.updates;
    this.only = undefined;
    if (theirs !== undefined) this.state = this.state === undefined ? theirs : mergeStates(this.state, theirs);
  }

  lose(because: Reason): void {
    this.lost = because;
  }

  reset(): void {
    this.lost = undefined;
    this.state = this.state && resetState(this.state);
    this.only = undefined;
    this.updates = 0;
  }

  /** The value for everything seen so far; its origin is the update, where there was one only. */
  result(): ArrayValue {
    const state = this.known();
    const request = { function: this.definition.id, params: this.params };
    const { value, issues } = resultOf(request, state, this.precision);
    refuse(request.function, issues, this.style);
    if (value === undefined) throw new NotKnown(reason('not-here', { name: request.function }));
    const result = arrayValue(value, this.style.framework);
    return this.only === undefined ? result : { ...result, origin: { request: this.only } };
  }

  /** A state variable by the library's name; undefined when it has none of that name. */
  variable(name: string): ArrayValue | undefined {
    return this.names().includes(name) ? this.variables().get(name) : undefined;
  }

  variables(): ReadonlyMap<string, ArrayValue> {
    const state = this.known();
    return new Map(
      this.names().flatMap((name) => {
        const array = state[name];
        return array === undefined ? [] : [[name, { ...arrayValue(array, this.style.framework), variable: true }]];
      }),
    );
  }

  private names(): readonly string[] {
    return this.definition.reduction?.state ?? this.definition.state ?? [];
  }

  private known(): MetricState {
    if (this.lost !== undefined) throw new NotKnown(this.lost);
    return this.state ?? this.start();
  }

  /** The state before the first update: that of one sample, reset. Unknown where its shape depends on the data. */
  private start(): MetricState {
    const roles = Object.keys(this.definition.inputs).filter((role) => !/weight|mask/.test(role)) as Role[];
    const one = ndarray(Float64Array.of(0), [1], this.precision);
    const inputs = Object.fromEntries(roles.map((role) => [role, one]));
    const { id } = this.definition;
    const { value } = updateState({ function: id, params: this.params, inputs, precision: this.precision });
    if (value === undefined) throw new NotKnown(reason('not-here', { name: `${id} before its first update` }));
    return resetState(value);
  }
}
