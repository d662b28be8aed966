import type { Shape } from '../../core/array/ndarray';
import type { Precision } from '../../core/compute/types';
import type { ReadRows } from '../../worker/tasks/fileRowsTask';
import type { RoledArray, Session } from '../session';
import { fileRows, type Chosen } from './openedFiles';

/** So many values are shown in the panel as a selection is; more are computed chunk by chunk. */
const shownValues = 1_000_000;
/** Where only reading tells how many values there are: so many bytes of text. */
const shownBytes = 8_000_000;

/** Whether the panel can show arrays of files, with all that it computes beside the value. */
export function fitsPanel(chosen: readonly Chosen[]): boolean {
  const values = chosen.reduce((sum, each) => sum + valuesOf(each), 0);
  if (!Number.isNaN(values)) return values <= shownValues;
  return fileRows(chosen).files.reduce((sum, { size }) => sum + size, 0) <= shownBytes;
}

/** NaN where only reading tells. */
function valuesOf({ opened, pick }: Chosen): number {
  const ofPick = opened.holds.members.filter(({ name }) => pick.includes(name));
  return ofPick.reduce(
    (sum, { shape }) => sum + shape.reduce<number>((product, size) => product * (size ?? NaN), 1),
    0,
  );
}

/** What the panel shows of arrays of files. They are not followed when they change: the session is locked. */
export function fileSession(id: string, precision: Precision, arrays: Session['arrays']): Session {
  return { function: id, params: {}, precision, sample: 0, everything: false, locked: true, arrays };
}

/** Arrays of files in memory: whole, or their first rows where `isPart`. */
export function fileArrays(chosen: readonly Chosen[], { inputs, remarks }: ReadRows, isPart: boolean): RoledArray[] {
  return chosen.flatMap((each, index): readonly RoledArray[] => {
    const { role, opened, pick } = each;
    const array = inputs[role];
    const name = pick.join(', ');
    const file = { address: opened.address, pick, isPart, shape: isPart ? shapeOf(each) : array?.shape };
    const about = index === 0 ? remarks : [];
    return array === undefined
      ? []
      : [{ role, array, name: name === '' ? undefined : name, place: wholeFile(opened), remarks: about, file }];
  });
}

/** Undefined where only reading tells, or several columns make one array. */
function shapeOf({ opened, pick: [first, ...others] }: Chosen): Shape | undefined {
  const shape = opened.holds.members.find(({ name }) => name === first)?.shape ?? [null];
  const known = shape.flatMap((size) => size ?? []);
  return others.length === 0 && known.length === shape.length ? known : undefined;
}

/** A file that is no text has no lines. */
function wholeFile({ uri }: Chosen['opened']): RoledArray['place'] {
  const start = { line: 0, character: 0 };
  return { uri: uri.toString(), span: { start: 0, end: 0 }, range: { start, end: start } };
}
