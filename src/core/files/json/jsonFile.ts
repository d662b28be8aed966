import type { NDArray } from '../../array/ndarray';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { messages } from '../../issues/messages';
import { phrase } from '../../issues/phrase';
import { readArray } from '../../text/readArray';
import { scanInParts } from '../../text/scanText';
import { arrayRows } from '../arrayRows';
import type { ByteSource } from '../byteSource';
import { readExactly } from '../byteSource';
import { noMember, type DataFile, type Member } from '../dataFile';
import { FileProblem, fileProblem } from '../fileProblem';
import { jsonLimit } from '../limits';
import { textOf } from '../utf8';

/**
 * A .json file: every array of numbers in it is a member, under its key. It is read as a whole, and refused beyond
 * `jsonLimit` bytes.
 *
 * @param breathe called between parts of the work, which takes a while for a long file
 */
export async function openJson(source: ByteSource, breathe: () => Promise<void>): Promise<DataFile> {
  if (source.size > jsonLimit) throw fileProblem('files.json-too-long', { received: source.size, limit: jsonLimit });
  const text = textOf(await readExactly(source, 0, source.size));
  const parts = scanInParts(text);
  let part = parts.next();
  while (part.done !== true) {
    await breathe();
    part = parts.next();
  }
  const index = part.value;
  const arrays = new Map<string, { readonly array: NDArray; readonly remarks: readonly Issue[] }>();
  const refused: { readonly name: string; readonly issue: Issue }[] = [];
  for (const found of index.arrays) {
    const { value: array, issues } = readArray(text, found, { bytes: index.bytesOf(found) });
    const name = freeName(found.name ?? '', arrays);
    if (array === undefined) refused.push({ name, issue: inFile(issues) });
    else if (array.shape.length > 0) arrays.set(name, { array, remarks: issues });
    await breathe();
  }
  const members = [...arrays].map(([name, { array }]): Member => ({ name, shape: array.shape, dtype: array.dtype }));
  return {
    members,
    refused,
    rows: (picks) => {
      const picked = picks.map(([name]) => {
        const problem = refused.find((each) => each.name === name);
        if (problem !== undefined && !arrays.has(name)) throw new FileProblem(problem.issue);
        const found = arrays.get(name);
        if (found === undefined) throw noMember(name, members);
        return found;
      });
      const remarks = picked.flatMap((each) => each.remarks);
      return Promise.resolve(
        arrayRows(
          picked.map(({ array }) => array),
          remarks,
        ),
      );
    },
  };
}

/** The same key may stand in several objects: `y_true`, `y_true (2)`. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${String(number)})`;
  return free;
}

/** The first error, with its offset in the words; its span is of a text that no editor shows. */
function inFile(issues: readonly Issue[]): Issue {
  const { code, params, span } = issues.find(({ severity }) => severity === 'error') ?? issue('files.empty', 'error');
  return issue('files.json-array', 'error', { reason: phrase(messages[code], params), offset: span?.start ?? 0 });
}
