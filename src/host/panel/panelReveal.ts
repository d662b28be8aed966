import type { Gatherer } from '../sources/gatherer';
import type { PlaceKeeper } from '../sources/placeKeeper';
import { revealArray } from '../sources/revealArray';
import type { Words } from '../words';
import type { Computed } from './panelState';
import { elementPlace } from './samples/elementPlace';
import type { SamplePlace } from './samples/samplesWindow';

/** Goes from what the panel shows to where it stands in the editor. */
export class PanelReveal {
  constructor(
    private readonly places: PlaceKeeper,
    private readonly gatherer: Gatherer,
    private readonly words: Words,
  ) {}

  /** The array of an input, counted from 0. */
  async input(computed: Computed | undefined, input: number): Promise<void> {
    const array = computed?.arrays[input];
    if (array !== undefined) await revealArray(array, this.places.now(array.place), this.words);
  }

  /** Some neighbouring values of an array, or else the array. */
  async values(found: SamplePlace | undefined): Promise<void> {
    if (found === undefined) return;
    const whole = this.places.now(found.array.place);
    const place = whole && (await elementPlace(this.gatherer, found.array, whole, found.positions));
    await revealArray(found.array, place ?? whole, this.words);
  }
}
