import type { PanelEvents } from '../../../protocol/panel';
import type { SamplesState } from '../../../protocol/samples';
import { isSameCall } from '../../computeSession';
import type { Engine } from '../../loadEngine';
import { toInputs, type RoledArray, type Session } from '../../session';
import type { Computed } from '../panelState';
import { SampleTable } from './sampleTable';
import { sampleOf } from './sampleOf';
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

  /** The sample that the cursor of the editor is in, and the table that counts it so. */
  #marked: { readonly sample: number; readonly table: SampleTable } | undefined;

  get isAsked(): boolean {
    return this.#asked !== undefined;
  }

  ask(engine: Engine, window: PanelEvents['showSamples']): void {
    this.#asked = { engine, window };
  }

  forget(): void {
    this.#asked = undefined;
    this.#last = undefined;
    this.#marked = undefined;
  }

  /** Marks the sample of a value, by its position in an input. Tells whether that is another one than before. */
  mark(computed: Computed, role: string, position: number): boolean {
    const table = this.#asked && this.#table(this.#asked.engine, computed);
    const sample = table?.reader && sampleOf(table.reader, role, position);
    if (!table || sample === undefined || this.#marked?.sample === sample) return false;
    this.#marked = { sample, table };
    return true;
  }

  /** The rows that were asked for; undefined when none were, null when there are no samples to tell apart. */
  state(computed: Computed): SamplesState | null | undefined {
    if (this.#asked === undefined) return undefined;
    const { engine, window } = this.#asked;
    const table = this.#table(engine, computed);
    const precision = computed.result.precision === 'float32' ? 'float32' : 'float64';
    const marked = this.#marked?.table === table ? this.#marked.sample : undefined;
    return table && samplesState(table, window, precision, marked);
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
