import { formatNumber } from '../../../core/format/formatNumber';
import type { SampleOrder, SampleRow, SamplesState } from '../../../protocol/samples';
import type { PanelEvents } from '../../../protocol/panel';
import type { SampleTable } from './sampleTable';

/** The rows of a table that the page asked for, ready to show. */
export function samplesState(
  table: SampleTable,
  { order, from, to }: PanelEvents['showSamples'],
  precision: 'float32' | 'float64',
  marked?: number,
): SamplesState {
  const { reader, shares, values } = table;
  const start = Math.min(from, values.length);
  const samples = table.order(order).subarray(start, Math.max(start, to));
  const rows = Array.from(samples, (sample): SampleRow => {
    const part = shares?.[sample] ?? 0;
    return {
      sample,
      index: reader.index(sample).join(', '),
      texts: reader.inputs.map((input) => input.text(sample)),
      value: formatNumber(values[sample] ?? NaN, precision),
      share: shares === undefined ? '' : percent(part),
      part,
    };
  });
  const inputs = reader.inputs.map(({ role, positions }) => ({ role, canReveal: positions(0) !== undefined }));
  return {
    total: values.length,
    order,
    inputs,
    hasShares: shares !== undefined,
    from: start,
    rows,
    ...markedAt(table, order, marked),
  };
}

function markedAt(table: SampleTable, order: SampleOrder, marked: number | undefined): Pick<SamplesState, 'marked'> {
  if (marked === undefined) return {};
  return { marked: { sample: marked, place: table.order(order).indexOf(marked) } };
}

/** Three digits: "12.3 %", "0.00123 %". */
export function percent(part: number): string {
  const text = (part * 100).toPrecision(3);
  return `${text.includes('e') ? text : String(Number(text))} %`;
}
