import { ndarray } from '../../src/core/array/ndarray';
import type { NDArray } from '../../src/core/array/ndarray';
import { findDefinition } from '../../src/core/catalogue/registry';
import { pairPicture } from '../../src/core/charts/pairPicture';
import { svgDataUri } from '../../src/core/charts/svgDataUri';
import { fittingCandidates } from '../../src/core/compute/candidates';
import { compute } from '../../src/core/compute/compute';
import { describeArray } from '../../src/core/describe/describeArray';
import { inEnglish } from '../../src/core/issues/renderIssue';
import { pairArrays } from '../../src/core/pairing/pairArrays';
import { readArray } from '../../src/core/text/readArray';
import { scanText } from '../../src/core/text/scanText';
import type { TextIndex } from '../../src/core/text/textIndex';
import { hoverMarkdown } from '../../src/host/hover/hoverContent';
import { pickNumbers } from '../../src/host/hover/pickNumbers';
import type { RoledArray } from '../../src/host/session';
import { words } from '../../src/host/words';
import { pythonFile } from './pythonFile';
import type { Row } from './row';
import { median } from './timing';

const english = words(inEnglish);
const rounds = 25;

/** From the cursor to the hover's markdown in a Python file of 1 MB, without VS Code: scanned before, and after an edit. */
export async function rows(): Promise<Row[]> {
  const text = pythonFile(1e6);
  const offset = text.lastIndexOf('[0.05, 0.95, 0.0]');
  const index = scanText(text);
  await hover(text, index, offset);
  const warm: number[] = [];
  const edited: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    warm.push(await timed(() => hover(text, index, offset)));
    const typed = `${'#'.repeat(round + 1)}\n${text}`;
    edited.push(await timed(() => hover(typed, scanText(typed), offset + round + 2)));
  }
  return [
    { group: 'hover', name: 'in a Python file of 1 MB, scanned before', value: median(warm), unit: 'ms' },
    { group: 'hover', name: 'in a Python file of 1 MB, after an edit', value: median(edited), unit: 'ms' },
  ];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function hover(text: string, index: TextIndex, offset: number): Promise<string> {
  const hovered = index.at(offset);
  if (hovered === undefined) throw new Error('there is no array at the cursor');
  const near = index.arrays.slice(-2);
  const named = near.map((found) => {
    const { value } = readArray(text, found);
    if (value === undefined) throw new Error('an array of the bench cannot be read');
    return { name: found.name, value, start: found.span.start };
  });
  const { roles } = pairArrays(named, { focus: near.indexOf(hovered) });
  const arrays = (['y_true', 'y_pred'] as const).map((role): RoledArray => {
    const array: NDArray = named[roles[role]?.index ?? 0]?.value ?? ndarray(new Float64Array(0));
    const place = { uri: 'bench', span: { start: 0, end: 0 }, range: { start: origin, end: origin } };
    return { role, name: role, array, place, remarks: [] };
  });
  const [yTrue, yPred] = arrays;
  if (yTrue === undefined || yPred === undefined) throw new Error('the arrays of the bench make no pair');
  const numbers = await pickNumbers({ fittingCandidates, compute }, arrays, 'float32', () => Promise.resolve(true));
  return hoverMarkdown(
    {
      hovered: { name: 'y_pred', array: yPred.array, facts: describeArray(yPred.array) },
      picture: svgDataUri(pairPicture(yTrue.array, yPred.array, { theme: 'dark' })),
      partner: undefined,
      numbers: (numbers ?? []).map((number) => ({ ...number, link: 'command:metricLens.compute' })),
      open: findDefinition('mse')?.id,
      more: 'command:metricLens.computeAll',
      remarks: [],
    },
    english,
  );
}

const origin = { line: 0, character: 0 };
