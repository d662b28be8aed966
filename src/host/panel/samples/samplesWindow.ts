import type { PanelEvents } from '../../../protocol/pageEvents';
import type { SampleReader } from '../../../core/compute/sampleReader';
import type { SampleOrder, SamplesState } from '../../../protocol/samples';
import { isSameCall } from '../../computeSession';
import type { Engine } from '../../loadEngine';
import type { RoledArray, Session } from '../../session';
import type { RunTask } from '../../work/runTask';
import type { Computed } from '../panelState';
import { sampleOf } from './sampleOf';
import { samplesState, type SampleList } from './samplesState';

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
  #asked: PanelEvents['showSamples'] | undefined;
  /** The list that was made last, and the session that it is of; null when that has none. */
  #last: { readonly session: Session; readonly order: SampleOrder; readonly list: SampleList | null } | undefined;
  /** The sample that the cursor of the editor is in, and the reader that counts it so. */
  #marked: { readonly sample: number; readonly reader: SampleReader } | undefined;

  get isAsked(): boolean {
    return this.#asked !== undefined;
  }

  ask(window: PanelEvents['showSamples']): void {
    this.#asked = window;
  }

  forget(): void {
    this.#asked = undefined;
    this.#last = undefined;
    this.#marked = undefined;
  }

  /** Makes the list that was asked for of the result that is shown next. */
  async follow({ readSamples }: Engine, computed: Computed, run: RunTask): Promise<void> {
    const { definition, session, request, result, layout } = computed;
    const order = this.#asked?.order;
    if (order === undefined || (this.#isOf(session) && this.#last?.order === order)) return;
    const reader = layout && readSamples(layout, request.inputs);
    const { value, perSample } = result;
    const asked = { request, result: { value, perSample }, better: definition?.better, order };
    const ordered = reader === undefined ? null : await run('samples', asked);
    if (ordered !== undefined) this.#last = { session, order, list: ordered && reader ? { ...ordered, reader } : null };
  }

  /** Marks the sample of a value, by its position in an input. Tells whether that is another one than before. */
  mark(computed: Computed, role: string, position: number): boolean {
    const reader = this.#listOf(computed)?.reader;
    const sample = reader && sampleOf(reader, role, position);
    if (reader === undefined || sample === undefined || this.#marked?.sample === sample) return false;
    this.#marked = { sample, reader };
    return true;
  }

  /** The rows that were asked for; undefined while there are none, null when there are no samples to tell apart. */
  state(computed: Computed): SamplesState | null | undefined {
    const list = this.#listOf(computed);
    if (list === undefined || list === null) return list;
    if (this.#asked === undefined || this.#last === undefined) return undefined;
    const precision = computed.result.precision === 'float32' ? 'float32' : 'float64';
    const marked = this.#marked?.reader === list.reader ? this.#marked.sample : undefined;
    return samplesState(list, { ...this.#asked, order: this.#last.order }, precision, marked);
  }

  /** Where a sample's values are in the array of that role. */
  place(computed: Computed, sample: number, role: string): SamplePlace | undefined {
    const reader = this.#listOf(computed)?.reader;
    const input = reader?.inputs.find((each) => each.role === role);
    const array = computed.arrays.find((each) => each.role === role);
    const positions = reader && sample < reader.samples ? input?.positions(sample) : undefined;
    return array && positions && { array, positions };
  }

  #listOf({ session }: Computed): SampleList | null | undefined {
    return this.#isOf(session) ? this.#last?.list : undefined;
  }

  #isOf(session: Session): boolean {
    const before = this.#last?.session;
    return before?.precision === session.precision && isSameCall(before, session);
  }
}
