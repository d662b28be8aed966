import type { NDArray, Nested } from '../../../src/core/array/ndarray';
import { toNested } from '../../../src/core/array/ndarray';
import { sourceOf } from '../../../src/core/files/byteSource';
import type { DataFile, Pick } from '../../../src/core/files/dataFile';
import { asOutcome } from '../../../src/core/files/fileProblem';
import { openFile } from '../../../src/core/files/openFile';
import type { Issue } from '../../../src/core/issues/issue';
import { renderIssue } from '../../../src/core/issues/renderIssue';

interface Options {
  readonly decimalComma?: boolean;
}

const breathe = () => Promise.resolve();

export async function opened(name: string, bytes: Uint8Array, options: Options = {}): Promise<DataFile> {
  const { value, issues } = await asOutcome(() => openFile(name, sourceOf(bytes), { ...options, breathe }));
  if (value === undefined) throw new Error(issues.map((issue) => renderIssue(issue)).join(' '));
  return value;
}

/** The arrays that were picked, read so many rows at a time. */
export async function readAll(file: DataFile, picks: readonly Pick[], rows = 3): Promise<readonly Nested[]> {
  const reader = await file.rows(picks);
  const read: Nested[][] = picks.map(() => []);
  for (;;) {
    const arrays = await reader.next(rows);
    if (lengthOf(arrays[0]) === 0) return read;
    arrays.forEach((array, index) => read[index]?.push(...(toNested(array) as readonly Nested[])));
  }
}

/** Why a file cannot be read, either on opening it or on reading these members. */
export async function refusal(
  name: string,
  bytes: Uint8Array,
  picks: readonly Pick[] = [['']],
  options: Options = {},
): Promise<Issue> {
  const { value, issues } = await asOutcome(() => openFile(name, sourceOf(bytes), { ...options, breathe }));
  const read = value === undefined ? { issues } : await asOutcome(() => readAll(value, picks));
  const [first] = read.issues;
  if (first === undefined) throw new Error('the file was read');
  return first;
}

const lengthOf = (array: NDArray | undefined): number => array?.shape[0] ?? 0;
