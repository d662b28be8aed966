import type { ValueGroup } from '../../core/compare/groupByValue';
import type { LibraryRow } from '../../core/compare/sideBySide';
import { formatArray } from '../../core/format/formatArray';
import { renderPhrase } from '../../core/issues/phrase';
import { renderIssue } from '../../core/issues/renderIssue';
import type { ComparedState, LibraryGroup, LibraryLine } from '../../protocol/panel';
import type { ComparedLibraries } from '../../worker/trials/compareLibraries';
import type { Words } from '../words';
import { distinctTexts } from './distinctTexts';

/** The comparison of the libraries, every text rendered. */
export function comparedState({ groups, refused, rounding }: ComparedLibraries, words: Words): ComparedState {
  const scalars = groups.flatMap(({ rows: [row] }) => (row?.value?.shape.length === 0 ? [...row.value.data] : []));
  const texts = distinctTexts(scalars);
  const shorter = new Map(scalars.map((value, index) => [value, texts[index] ?? String(value)]));
  const chosenId = groups[0]?.rows[0]?.function;
  return {
    groups: groups.map((group, index) => ({ ...toGroup(group, shorter, words, chosenId), isChosen: index === 0 })),
    rounding: rounding === undefined ? '' : renderPhrase(rounding, words.translate),
    refusals: toRefusals(refused, words),
  };
}

function toGroup(
  { rows, partings, isRelated }: ValueGroup,
  shorter: ReadonlyMap<number, string>,
  words: Words,
  chosenId: string | undefined,
): Omit<LibraryGroup, 'isChosen'> {
  const value = rows[0]?.value;
  const isScalar = value?.shape.length === 0;
  const list =
    value === undefined ? '' : oneLine(formatArray(value, { threshold: 8, precision: 6, lineWidth: Infinity }));
  return {
    value: (isScalar ? shorter.get(value.data[0] ?? NaN) : undefined) ?? list,
    fullValue: value === undefined ? '' : oneLine(formatArray(value, { separator: ', ', threshold: 1000 })),
    isRelated,
    partings: partings.map((parting) => renderPhrase(parting, words.translate)),
    lines: toLines(rows, words, chosenId),
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ');

/** Functions of one library beside each other, apart by what was done to the arrays. */
function toLines(rows: readonly LibraryRow[], words: Words, chosenId?: string): readonly LibraryLine[] {
  const lines = grouped(rows, ({ library, changes }) => `${library}: ${changes.join(', ')}`);
  return lines.flatMap((members): readonly LibraryLine[] => {
    const [first] = members;
    if (first === undefined) return [];
    const isAmong = members.some(({ function: id }) => id === chosenId);
    if (!isAmong && lines.some((others) => isBackend(members, others))) return [];
    const backends = lines.filter((others) => isBackend(others, members)).map(([row]) => backendOf(row));
    const library =
      backends.length === 0
        ? first.library
        : words.translate('{library} (also on {backends})', { library: first.library, backends: backends.join(', ') });
    return [{ library, changes: words.list(first.changes), functions: toFunctions(members) }];
  });
}

/** The name of a library on another backend: "Keras on torch". */
const onBackend = /^(.+) on (.+)$/;

const backendOf = (row: LibraryRow | undefined): string => onBackend.exec(row?.library ?? '')?.[2] ?? '';

/** True for nothing but functions of a library that the same library has without naming a backend, on the same arrays. */
function isBackend(rows: readonly LibraryRow[], others: readonly LibraryRow[]): boolean {
  const [[row], [other]] = [rows, others];
  if (row === undefined || other === undefined || onBackend.exec(row.library)?.[1] !== other.library) return false;
  const tail = ({ function: id }: LibraryRow): string => id.slice(id.indexOf('.'));
  const isSame = rows.every((each) => others.some((twin) => tail(twin) === tail(each)));
  return isSame && row.changes.join() === other.changes.join();
}

/** Calls that read the same, of a loss and of a metric, have their modules before them. */
function toFunctions(rows: readonly LibraryRow[]): LibraryLine['functions'] {
  return rows.map(({ function: id, call }) => {
    const isAlone = rows.every((other) => other.function === id || other.call !== call);
    return { id, call: isAlone ? call : `${id.split('.').at(-2) ?? ''}.${call}` };
  });
}

/** What is refused, each reason once. */
function toRefusals(rows: readonly LibraryRow[], words: Words): ComparedState['refusals'] {
  const reasonOf = ({ issues }: LibraryRow): string => {
    const error = issues.find(({ severity }) => severity === 'error');
    return error === undefined ? '' : renderIssue(error, words.translate);
  };
  return grouped(rows, reasonOf).map((members) => ({
    reason: members[0] === undefined ? '' : reasonOf(members[0]),
    lines: toLines(members, words),
  }));
}

/** Rows with the same key together, in the order in which each key first occurs. */
function grouped(rows: readonly LibraryRow[], keyOf: (row: LibraryRow) => string): readonly LibraryRow[][] {
  const groups = new Map<string, LibraryRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
