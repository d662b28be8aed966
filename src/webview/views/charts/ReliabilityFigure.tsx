import type { ReliabilityChart } from '../../../protocol/charts';
import { usePage } from '../../page';
import { Figure } from './Figure';
import { ratioText, short } from './numbers';
import { Plot } from './Plot';
import { linePath, unit } from './plotScale';

/** The columns of counts reach no higher: the curve is what the picture is about. */
const tallest = 0.3;
const columnWidth = 0.05;

/** What share of the samples with a predicted probability are positive; below, how many there are. */
export function ReliabilityFigure({ chart }: { readonly chart: ReliabilityChart }) {
  const { label } = usePage();
  const { bins } = chart;
  const gap = (bin: (typeof bins)[number]): number => Math.abs(bin.predicted - bin.observed);
  const [first] = bins;
  if (first === undefined) return null;
  const worst = bins.reduce((a, b) => (gap(b) > gap(a) ? b : a), first);
  const most = Math.max(...bins.map(({ count }) => count));
  const gist = label('reliability.gist', {
    predicted: short(worst.predicted),
    observed: ratioText(worst.observed),
    count: short(worst.count),
    bins: bins.length,
  });
  return (
    <Figure
      chart="reliability"
      title={label('reliability.title')}
      gist={gist}
      legend={[
        { text: label('reliability.observed'), mark: 'line' },
        { text: label('charts.perfect'), mark: 'guide' },
        { text: label('charts.counts'), mark: 'area' },
      ]}
      table={{
        columns: [label('reliability.predicted'), label('reliability.observed'), label('reliability.count')],
        rows: bins.map(({ predicted, observed, count }) => [short(predicted), ratioText(observed), short(count)]),
      }}
    >
      <Plot x={unit} y={unit} xLabel={label('reliability.predicted')} yLabel={label('reliability.observed')}>
        {(scale) => (
          <>
            {bins.map(({ predicted, count }) => (
              <rect
                key={predicted}
                class="plot-area"
                x={scale.x(Math.max(0, predicted - columnWidth / 2))}
                width={scale.x(columnWidth) - scale.x(0)}
                y={scale.y((tallest * count) / most)}
                height={scale.y(0) - scale.y((tallest * count) / most)}
              />
            ))}
            <path
              class="plot-guide"
              d={linePath([
                [scale.x(0), scale.y(0)],
                [scale.x(1), scale.y(1)],
              ])}
            />
            <path class="plot-line" d={linePath(bins.map((bin) => [scale.x(bin.predicted), scale.y(bin.observed)]))} />
            {bins.map(({ predicted, observed }) => (
              <circle key={predicted} class="plot-dot" cx={scale.x(predicted)} cy={scale.y(observed)} r={3.5} />
            ))}
          </>
        )}
      </Plot>
    </Figure>
  );
}
