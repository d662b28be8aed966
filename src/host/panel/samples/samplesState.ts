import { formatNumber } from '../../../core/format/formatNumber';
import type { SampleRow, SamplesState } from '../../../protocol/samples';
import type { PanelEvents } from '../../../protocol/pageEvents';
import type { SampleReader } from '../../../core/compute/sampleReader';
import type { OrderedSamples } from '../../../worker/tasks/samplesTask';

/** The samples of one result in one order, and how they are read. */
export interface SampleList extends OrderedSamples {
  readonly reader: SampleReader;
}

/** The rows of a list that the page asked for, ready to show. */
export function samplesState(
  list: SampleList,
  { order, from, to }: PanelEvents['showSamples'],
  precision: 'float32' | 'float64',
  marked?: number,
): SamplesState {
  const { reader, shares, values } = list;
  const start = Math.min(from, values.length);
  const samples = list.samples.subarray(start, Math.max(start, to));
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
    ...markedAt(list, marked),
  };
}

function markedAt({ samples }: SampleList, marked: number | undefined): Pick<SamplesState, 'marked'> {
  if (marked === undefined) return {};
  return { marked: { sample: marked, place: samples.indexOf(marked) } };
}

/** Three digits: "12.3 %", "0.00123 %". */
export function percent(part: number): string {
  const text = (part * 100).toPrecision(3);
  return `${text.includes('e') ? text : String(Number(text))} %`;
}
