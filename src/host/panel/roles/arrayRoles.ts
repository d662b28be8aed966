import { roles } from '../../../core/catalogue/definition';
import { formatShape } from '../../../core/format/formatShape';
import type { RoleRow, RolesState } from '../../../protocol/roles';
import { inputSpecs } from '../../../core/pairing/roledArrays';
import type { Session } from '../../session';
import type { Gatherer } from '../../sources/gatherer';
import { placeLabel, type PlacedArray } from '../../sources/place';
import type { PlaceKeeper } from '../../sources/placeKeeper';
import { shortValue, type Computed } from '../panelState';
import { assignRole } from './assignRole';

/** A choice of more is none. */
const mostOthers = 30;

/** Which array is what to the function, among those of a document: what pairing has decided can be decided otherwise. */
export class ArrayRoles {
  /** Arrays of the document that are not used; undefined until they are asked for. */
  #others: readonly PlacedArray[] | undefined;

  constructor(
    private readonly gatherer: Gatherer,
    private readonly places: PlaceKeeper,
  ) {}

  /** Reads the other arrays of the document in which the first one stands. */
  async ask({ arrays }: Session): Promise<void> {
    const used = arrays.map(({ place }) => this.places.now(place) ?? place);
    const [first] = used;
    const scanned = first && (await this.gatherer.scan(first.uri));
    const isUsed = (start: number): boolean =>
      used.some(({ uri, span }) => uri === first?.uri && start >= span.start && start < span.end);
    const found = scanned?.index.arrays.filter(({ span }) => !isUsed(span.start)).slice(0, mostOthers) ?? [];
    const others: PlacedArray[] = [];
    for (const each of found) {
      const placed = scanned && (await this.gatherer.placed(scanned, each));
      if (placed !== undefined) others.push(placed);
    }
    this.#others = others;
  }

  forget(): void {
    this.#others = undefined;
  }

  /** Undefined until it is asked for. */
  state({ session, definition }: Computed): RolesState | undefined {
    if (this.#others === undefined || definition === undefined) return undefined;
    const wanted = inputSpecs(definition);
    const rows = [
      ...session.arrays.map((array) => this.#row(array, wanted[array.role] === undefined ? '' : array.role)),
      ...this.#othersOf(session).map((array) => this.#row(array, '')),
    ];
    return { rows, roles: roles.filter((role) => wanted[role] !== undefined) };
  }

  /** The session with a role for the array of a row; no role when it is empty. */
  assign(session: Session, at: number, role: string): Partial<Session> | undefined {
    const known = roles.find((each) => each === role);
    if (this.#others === undefined || (known === undefined && role !== '')) return undefined;
    const { arrays, others } = assignRole({ arrays: session.arrays, others: this.#othersOf(session) }, at, known);
    if (arrays === session.arrays || arrays.length === 0) return undefined;
    this.#others = others;
    return { arrays };
  }

  #othersOf({ arrays }: Session): readonly PlacedArray[] {
    return (this.#others ?? []).filter((each) => !arrays.some(({ place }) => place === each.place));
  }

  #row(array: PlacedArray, role: string): RoleRow {
    const place = this.places.now(array.place) ?? array.place;
    return {
      name: array.name ?? shortValue(array.array),
      shape: formatShape(array.array.shape),
      place: placeLabel(place),
      role,
    };
  }
}
