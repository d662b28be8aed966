import type { PinState } from '../../../protocol/pin';
import type { SampleComparison } from '../../../worker/samples/compareSamples';
import type { RunTask } from '../../work/runTask';
import type { Computed } from '../panelState';
import { pinnedResult, type PinnedResult } from './pinnedResult';
import { directionOf, pinState } from './pinState';
import type { PinStore } from './pinStore';

/** What a result that is shown is beside the pinned one. */
interface Compared {
  readonly pinned: PinnedResult;
  readonly result: Computed['result'];
  readonly shown: PinnedResult | undefined;
  /** Undefined where there are not as many samples. */
  readonly samples: SampleComparison | undefined;
}

/** The one result that others are compared with. It stays while the panel shows something else, until it is unpinned. */
export class Pin {
  #pinned: PinnedResult | undefined;
  #compared: Compared | undefined;

  constructor(private readonly store: PinStore) {
    this.#pinned = store.load();
  }

  /** Pins what is shown, in the place of what was pinned before. */
  async pin(computed: Computed): Promise<void> {
    this.#pinned = pinnedResult(computed) ?? this.#pinned;
    await this.store.save(this.#pinned);
  }

  async unpin(): Promise<void> {
    this.#pinned = undefined;
    await this.store.save(undefined);
  }

  /** Compares the result that is shown next with the pinned one. */
  async follow(computed: Computed, run: RunTask): Promise<void> {
    const { result, definition } = computed;
    const pinned = this.#pinned;
    if (pinned === undefined || this.#comparisonWith(result) !== undefined) return;
    const shown = pinnedResult(computed);
    const [before, now] = [pinned.samples, shown?.samples];
    const isComparable = before !== undefined && before.data.length === now?.data.length;
    const better = directionOf(pinned, shown, definition?.better);
    const samples = isComparable ? await run('pin', { before, now, better }) : undefined;
    if (!isComparable || samples !== undefined) this.#compared = { pinned, result, shown, samples };
  }

  /** Undefined where nothing is pinned, or not compared yet. */
  state({ result, definition }: Pick<Computed, 'result' | 'definition'>): PinState | undefined {
    const compared = this.#comparisonWith(result);
    return compared && pinState(compared.pinned, compared.shown, definition?.better, compared.samples);
  }

  #comparisonWith(result: Computed['result']): Compared | undefined {
    const compared = this.#compared;
    return compared?.result === result && compared.pinned === this.#pinned ? compared : undefined;
  }
}
