import type { ContributionsChart } from '../../../protocol/charts';
import { usePage } from '../../page';
import { Figure } from './Figure';
import { percentText, someOf } from './numbers';
import { Plot } from './Plot';
import { linePath, unit } from './plotScale';

const tableRows = 12;

/** What the largest samples add to the result, together and each. */
export function ContributionsFigure({ chart }: { readonly chart: ContributionsChart }) {
  const { label } = usePage();
  const { points, samples, half } = chart;
  const largest = points[0]?.share ?? 1;
  const gist =
    half === 1
      ? label('contributions.gistOne', { share: percentText(largest) })
      : label('contributions.gist', { half, samples });
  return (
    <Figure
      chart="contributions"
      title={label('contributions.title')}
      gist={gist}
      legend={[
        { text: label('contributions.cumulative'), mark: 'line' },
        { text: label('contributions.each'), mark: 'area' },
      ]}
      table={{
        columns: [label('contributions.rank'), label('contributions.share'), label('contributions.cumulative')],
        rows: someOf(points, tableRows).map(({ rank, share, cumulative }) => [
          String(rank),
          percentText(share),
          percentText(cumulative),
        ]),
      }}
    >
      <Plot
        x={{ low: 0, high: samples }}
        y={unit}
        xLabel={label('contributions.rank')}
        yLabel={label('contributions.share')}
      >
        {(scale) => {
          const sums = points.map(({ rank, cumulative }) => [scale.x(rank), scale.y(cumulative)] as const);
          const bottom = scale.y(0);
          const tops = points.map(({ rank, share }) => [scale.x(rank), scale.y(share / largest)] as const);
          const outline = linePath([[scale.x(0), bottom], ...toSteps(scale.x(0), tops), [scale.x(samples), bottom]]);
          return (
            <>
              <path class="plot-area" d={`${outline}Z`} />
              <path class="plot-line" d={linePath([[scale.x(0), bottom], ...sums])} />
            </>
          );
        }}
      </Plot>
    </Figure>
  );
}

/** Every sample is as wide as the others: its height holds from the one before it to itself. */
function toSteps(left: number, tops: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  return tops.flatMap(([x, y], index) => [[tops[index - 1]?.[0] ?? left, y] as const, [x, y] as const]);
}
