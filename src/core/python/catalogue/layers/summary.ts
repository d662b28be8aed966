import { sizeOf } from '../../../array/ndarray';
import type { ObjectValue } from '../../values/value';
import { InputState, ModelState } from './modelState';
import { LayerState } from './layerState';
import type { LayerWeight } from './layerState';
import { shapeText } from './shapes';

/** Widths of the cells of the table without a terminal, whose width is then 80. */
const widths = [31, 22, 13] as const;
const header = ['Layer (type)', 'Output Shape', 'Param #'] as const;

type Row = readonly [layer: string, shape: string, params: string];

/** What `model.summary()` prints. Source: keras 3.15 · keras.src.utils.summary_utils.print_summary */
export function summaryOf(model: ModelState): string {
  const rows = model.listed().map(rowOf);
  const weights = model.weights();
  const trainable = weights.filter(({ spec }) => spec.trainable);
  const other = weights.filter(({ spec }) => !spec.trainable);
  return [
    `Model: "${model.name}"`,
    rule('┏', '━', '┳', '┓'),
    ...cells(header, '┃'),
    rule('┡', '━', '╇', '┩'),
    ...rows.flatMap((row, index) => [...(index === 0 ? [] : [rule('├', '─', '┼', '┤')]), ...cells(row, '│')]),
    rule('└', '─', '┴', '┘'),
    total('Total', weights),
    total('Trainable', trainable),
    total('Non-trainable', other),
    '',
  ].join('\n');
}

function rowOf({ state }: ObjectValue): Row {
  if (state instanceof InputState) return [`${state.name} (InputLayer)`, shapeText(state.shape), '0'];
  if (!(state instanceof LayerState) && !(state instanceof ModelState)) return ['?', '?', '0 (unbuilt)'];
  const { name, className, outputShape } = state;
  const weights = state instanceof LayerState ? state.weights : state.weights();
  const params = outputShape === undefined ? '0 (unbuilt)' : thousands(countOf(weights ?? []));
  return [`${name} (${className})`, outputShape === undefined ? '?' : tupleText(outputShape), params];
}

/** The table has no comma behind a single size. */
const tupleText = (shape: Parameters<typeof shapeText>[0]): string => shapeText(shape).replace(',)', ')');

function countOf(weights: readonly LayerWeight[]): number {
  return weights.reduce((count, { spec }) => count + sizeOf(spec.shape), 0);
}

const bytesOfFloat32 = 4;

function total(label: string, weights: readonly LayerWeight[]): string {
  const count = countOf(weights);
  return ` ${label} params: ${thousands(count)} (${memory(count * bytesOfFloat32)})`;
}

function memory(bytes: number): string {
  let [size, unit] = [bytes, 0];
  const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB'];
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${size.toFixed(2)} ${units[unit] ?? ''}`;
}

const thousands = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');

function rule(left: string, line: string, between: string, right: string): string {
  return left + widths.map((width) => line.repeat(width + 2)).join(between) + right;
}

/** A row of the table, over as many lines as its longest cell needs. */
function cells(row: Row, edge: string): readonly string[] {
  const wrapped = row.map((text, column) => wrap(text, widths[column] ?? 0));
  const height = Math.max(...wrapped.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = wrapped.map((lines, column) => {
      const [text, width] = [lines[line] ?? '', widths[column] ?? 0];
      return ` ${column === widths.length - 1 ? text.padStart(width) : text.padEnd(width)} `;
    });
    return edge + parts.join(edge) + edge;
  });
}

/** Breaks a text between words, and words that are too long anywhere. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(...(word.match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? ['']));
  }
  return lines;
}
