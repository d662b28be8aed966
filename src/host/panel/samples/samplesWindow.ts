import type { PanelEvents } from '../../../protocol/panel';
import type { SamplesState } from '../../../protocol/samples';
import { isSameCall } from '../../computeSession';
import type { Engine } from '../../loadEngine';
import { toInputs, type RoledArray, type Session } from '../../session';
import type { Computed } from '../panelState';
import { SampleTable } from './sampleTable';
import { samplesState } from './samplesState';

/** The values of one sample in one input. */
export interface SamplePlace {
  readonly array: RoledArray;
  readonly positions: { readonly start: number; readonly end: number };
}

/**
 * The part of the table of samples that the page shows. It stays when another result comes, of which the page then gets the
 * same part.
 */
export class SamplesWindow {
  #asked: { readonly engine: Engine; readonly window: PanelEvents['showSamples'] } | undefined;
  /** The table that was looked at last, and the session that it is of; null when that has none. */
  #last: { readonly session: Session; readonly table: SampleTable | null } | undefined;

  ask(engine: Engine, window: PanelEvents['showSamples']): void {
    this.#asked = { engine, window };
  }

  forget(): void {
    this.#asked = undefined;
    this.#last = undefined;
  }

  /** The rows that were asked for; undefined when none were, null when there are no samples to tell apart. */
  state(computed: Computed): SamplesState | null | undefined {
    if (this.#asked === undefined) return undefined;
    const { engine, window } = this.#asked;
    const table = this.#table(engine, computed);
    return table && samplesState(table, window, computed.result.precision === 'float32' ? 'float32' : 'float64');
  }

  /** Where a sample's values are in the array of that role. */
  place(computed: Computed, sample: number, role: string): SamplePlace | undefined {
    const reader = this.#asked && this.#table(this.#asked.engine, computed)?.reader;
    const input = reader?.inputs.find((each) => each.role === role);
    const array = computed.arrays.find((each) => each.role === role);
    const positions = reader && sample < reader.samples ? input?.positions(sample) : undefined;
    return array && positions && { array, positions };
  }

  #table(engine: Engine, { definition, session, arrays, result }: Computed): SampleTable | null {
    const last = this.#last;
    const isKnown = last?.session.precision === session.precision && isSameCall(last.session, session);
    if (isKnown) return last.table;
    const { function: name, params, precision } = session;
    const request = { function: name, params, inputs: toInputs(arrays), precision };
    const reader = result.value === undefined ? undefined : engine.sampleReader(request);
    const table = SampleTable.of(reader, request, result, definition?.better) ?? null;
    this.#last = { session, table };
    return table;
  }
}
