import { useRef } from 'preact/hooks';
import type { BatchesState } from '../../../protocol/batches';
import { SaveChart } from '../../components/SaveChart';
import { usePage } from '../../page';
import { chartLines, plotHeight, plotWidth } from './chartLines';

const digits = 4;

/** The result after each batch as a line, each batch alone as a dot, and their mean as a dashed line. */
export function BatchChart({ batches }: { readonly batches: BatchesState }) {
  const { label } = usePage();
  const figure = useRef<HTMLDivElement>(null);
  const { rows, pooled, mean } = batches;
  const lines = chartLines(rows);
  if (lines === undefined) return null;
  const { dots, line, heightOf, low, high } = lines;
  const meanHeight = mean === '' ? undefined : heightOf(Number(mean));
  const values = { count: rows.length, value: pooled, low: text(low), high: text(high) };
  return (
    <div class="batch-picture" ref={figure}>
      <SaveChart chart="batches" title={label('batches.title')} figure={figure} />
      <figure class="batch-chart" role="img" aria-label={label('batches.chart', values)}>
        <div class="batch-plot" aria-hidden="true">
          <span class="batch-limit">{text(high)}</span>
          <svg viewBox={`0 0 ${String(plotWidth)} ${String(plotHeight)}`} preserveAspectRatio="none">
            {meanHeight !== undefined && Number.isFinite(meanHeight) && (
              <path class="batch-mean-line" d={`M0 ${String(meanHeight)}H${String(plotWidth)}`} />
            )}
            <path class="batch-line" d={line} />
            <path class="batch-dots" d={dots} />
          </svg>
          <span class="batch-limit">{text(low)}</span>
        </div>
        <p class="batch-legend" aria-hidden="true">
          <span class="is-line">{label('batches.legendRunning')}</span>
          <span class="is-dot">{label('batches.legendOwn')}</span>
          {mean !== '' && <span class="is-dashed">{label('batches.mean')}</span>}
        </p>
      </figure>
    </div>
  );
}

const text = (value: number): string => String(Number(value.toPrecision(digits)));
