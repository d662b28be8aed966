import type { ResidualsChart } from '../../../protocol/charts';
import { usePage } from '../../page';
import { Figure } from './Figure';
import { short, someOf } from './numbers';
import { Plot } from './Plot';
import { domainOf, linePath } from './plotScale';

const tableRows = 20;

/** Residuals against the prediction, and how often each occurs. */
export function ResidualFigures({ chart }: { readonly chart: ResidualsChart }) {
  return (
    <>
      <ResidualDots chart={chart} />
      <ResidualHistogram chart={chart} />
    </>
  );
}

function ResidualDots({ chart }: { readonly chart: ResidualsChart }) {
  const { label } = usePage();
  const { points, total, mean } = chart;
  const x = domainOf(points.map(({ predicted }) => predicted));
  const y = domainOf([0, ...points.map(({ residual }) => residual)]);
  const gist = label(points.length < total ? 'residuals.gistSome' : 'residuals.gist', {
    mean,
    total,
    shown: points.length,
  });
  return (
    <Figure
      chart="residuals"
      title={label('residuals.title')}
      gist={gist}
      table={{
        columns: [label('residuals.predicted'), label('residuals.residual')],
        rows: someOf(points, tableRows).map(({ predicted, residual }) => [short(predicted), short(residual)]),
      }}
    >
      <Plot x={x} y={y} xLabel={label('residuals.predicted')} yLabel={label('residuals.residual')}>
        {(scale) => (
          <>
            <path
              class="plot-guide"
              d={linePath([
                [scale.x(x.low), scale.y(0)],
                [scale.x(x.high), scale.y(0)],
              ])}
            />
            {points.map(({ predicted, residual }, index) => (
              <circle key={index} class="plot-dot" cx={scale.x(predicted)} cy={scale.y(residual)} r={2.5} />
            ))}
          </>
        )}
      </Plot>
    </Figure>
  );
}

function ResidualHistogram({ chart }: { readonly chart: ResidualsChart }) {
  const { label } = usePage();
  const { edges, counts } = chart.histogram;
  const bins = counts.map((count, bin) => ({ count, low: edges[bin] ?? 0, high: edges[bin + 1] ?? 0 }));
  const most = Math.max(...counts);
  const fullest = bins.find(({ count }) => count === most);
  if (fullest === undefined) return null;
  const x = { low: edges[0] ?? 0, high: edges.at(-1) ?? 1 };
  const { low, high } = fullest;
  return (
    <Figure
      chart="residual-histogram"
      title={label('residuals.histogram')}
      gist={label('residuals.histogramGist', { low: short(low), high: short(high), count: most, total: chart.total })}
      table={{
        columns: [label('residuals.from'), label('residuals.to'), label('residuals.count')],
        rows: bins.map((bin) => [short(bin.low), short(bin.high), String(bin.count)]),
      }}
    >
      <Plot
        x={x}
        y={{ low: 0, high: most * 1.04 }}
        xLabel={label('residuals.residual')}
        yLabel={label('residuals.count')}
      >
        {(scale) =>
          bins.map((bin) => (
            <rect
              key={bin.low}
              class="plot-bar"
              x={scale.x(bin.low)}
              width={Math.max(1, scale.x(bin.high) - scale.x(bin.low) - 1)}
              y={scale.y(bin.count)}
              height={scale.y(0) - scale.y(bin.count)}
            />
          ))
        }
      </Plot>
    </Figure>
  );
}
