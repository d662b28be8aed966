import * as v from 'valibot';
import type * as vscode from 'vscode';
import { roles } from '../../core/catalogue/definition';
import { precisions } from '../../core/compute/types';
import { issue, type Outcome } from '../../core/issues/issue';
import { withChanges } from '../changedValues';
import type { ArrayFile } from '../files/arrayFile';
import { readKept, type KeptArray } from '../files/readArrays';
import type { RoledArray, Session } from '../session';
import { readSelection } from '../../core/text/readSelection';
import { arrayAt } from '../sources/chooseArrays';
import type { Gatherer } from '../sources/gatherer';
import { placeLabel, type PlacedArray } from '../sources/place';
import type { Work } from '../work/work';
import { storedFix } from './findings/storedFix';

const key = 'metricLens.session';

const position = v.object({ line: v.number(), character: v.number() });

const storedChange = v.object({ at: v.number(), given: v.number(), value: v.number() });

const storedFile = v.object({
  uri: v.string(),
  decimalComma: v.boolean(),
  pick: v.tupleWithRest([v.string()], v.string()),
  isPart: v.boolean(),
});

const storedArray = v.object({
  role: v.picklist(roles),
  name: v.nullable(v.string()),
  shape: v.array(v.number()),
  input: v.optional(v.picklist(roles)),
  changes: v.fallback(v.optional(v.array(storedChange)), undefined),
  file: v.optional(storedFile),
  place: v.object({
    uri: v.string(),
    span: v.object({ start: v.number(), end: v.number() }),
    range: v.object({ start: position, end: position }),
  }),
});

const stored = v.object({
  function: v.string(),
  params: v.record(v.string(), v.union([v.number(), v.string(), v.boolean(), v.null(), v.array(v.number())])),
  precision: v.picklist(precisions),
  sample: v.number(),
  everything: v.boolean(),
  compared: v.optional(v.boolean()),
  expected: v.optional(v.string()),
  variant: v.optional(v.string()),
  locked: v.optional(v.boolean()),
  fixes: v.fallback(v.optional(v.array(storedFix)), undefined),
  arrays: v.array(storedArray),
});

type StoredArray = v.InferOutput<typeof storedArray>;

/** Keeps what the panel shows over a reload of the window: the choices and the places, not the numbers. */
export class SessionStore {
  constructor(
    private readonly memory: vscode.Memento,
    private readonly gatherer: Gatherer,
    private readonly work: Work,
  ) {}

  /** @param session with the places where its arrays are now */
  async save(session: Session | undefined): Promise<void> {
    const value = session && {
      ...session,
      arrays: session.arrays.map(({ role, name, array, place, input, changes, file }) => ({
        role,
        name: name ?? null,
        input,
        shape: array.shape,
        changes: changes?.values,
        place,
        file: file && toStoredFile(file),
      })),
    };
    await this.memory.update(key, value);
  }

  /** The session of before with its arrays read again; an error when one of them is gone; nothing when there was none. */
  async load(): Promise<Outcome<Session>> {
    const before = v.safeParse(stored, this.memory.get(key));
    if (!before.success) return { issues: [] };
    const { value: ofFiles, issues } = await this.#readFiles(before.output.arrays);
    if (ofFiles === undefined) return { issues };
    if (ofFiles.length > 0) return { value: { ...before.output, arrays: ofFiles }, issues };
    const arrays: RoledArray[] = [];
    for (const each of before.output.arrays) {
      const array = await this.#find(each);
      if (array === undefined) {
        const name = each.name ?? each.role;
        return { issues: [issue('panel.text-gone', 'error', { name, place: placeLabel(each.place) })] };
      }
      arrays.push(withChanges({ ...array, role: each.role }, each.changes ?? []));
    }
    return { value: { ...before.output, arrays }, issues: [] };
  }

  /** The arrays that were in files, which all are or none; with what was tried in their place. */
  async #readFiles(stored: readonly StoredArray[]): Promise<Outcome<readonly RoledArray[]>> {
    const kept = stored.flatMap(({ role, file }) => (file === undefined ? [] : [{ role, ...file }]));
    if (kept.length === 0) return { value: [], issues: [] };
    const { value, issues } = await readKept(this.work, kept);
    if (value === undefined) return { issues };
    return { value: value.map((array, at) => withChanges(array, stored[at]?.changes ?? [])), issues };
  }

  /** The array that stood there: the one there now, if it has the same name and shape, or else the next of that name. */
  async #find({ name, shape, input, place }: StoredArray): Promise<PlacedArray | undefined> {
    if (input !== undefined) return this.gatherer.argument(place.uri, place.span.end, input);
    const scanned = await this.gatherer.scan(place.uri);
    if (scanned === undefined) return undefined;
    const there = arrayAt(scanned, place.span.start) ?? readSelection(scanned.text, place.span).value?.[0];
    const named = name === null ? undefined : scanned.index.named(name, place.span.start);
    for (const found of [there, named]) {
      const array = found && (await this.gatherer.placed(scanned, found));
      if (array === undefined || array.name !== (name ?? undefined)) continue;
      if (found === named || array.array.shape.join() === shape.join()) return array;
    }
    return undefined;
  }
}

function toStoredFile({ address: { uri, decimalComma }, pick, isPart }: ArrayFile): Omit<KeptArray, 'role'> {
  return { uri, decimalComma, pick, isPart };
}
