import type { PinState } from '../../../protocol/pin';
import type { Computed } from '../panelState';
import { pinnedResult, type PinnedResult } from './pinnedResult';
import { pinState } from './pinState';
import type { PinStore } from './pinStore';

/** The one result that others are compared with. It stays while the panel shows something else, until it is unpinned. */
export class Pin {
  #pinned: PinnedResult | undefined;

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

  state(computed: Computed): PinState | undefined {
    return this.#pinned && pinState(this.#pinned, pinnedResult(computed), computed.definition?.better);
  }
}
