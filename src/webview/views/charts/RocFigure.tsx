import { usePage } from '../../page';
import { Curves } from './Curves';
import { Figure } from './Figure';
import { ratioText, someOf } from './numbers';
import { linePath, unit } from './plotScale';
import { ratesAt } from './rates';
import { thresholdText, type ThresholdProps } from './ThresholdSlider';

const tableRows = 11;

/** Recall against the false positive rate, from the counts of every score and from those of Keras. */
export function RocFigure({ chart, position, onChange, ofClass }: ThresholdProps) {
  const { label } = usePage();
  const { points, buckets, areas } = chart;
  const place = (point: (typeof points)[number]): readonly [number, number] => {
    const { falsePositiveRate, recall } = ratesAt(point, chart);
    return [falsePositiveRate, recall];
  };
  const key = buckets === undefined ? 'roc.gist' : 'roc.gistKeras';
  const rows = someOf(points, tableRows).map((point) => [thresholdText(point, label), ...place(point).map(ratioText)]);
  return (
    <Figure
      chart="roc-curve"
      title={ofClass === undefined ? label('roc.title') : label('roc.titleOf', { name: ofClass })}
      gist={label(key, { area: areas.roc, keras: areas.kerasRoc })}
      legend={[
        { text: label('charts.exact'), mark: 'line' },
        ...(buckets === undefined ? [] : [{ text: label('charts.keras'), mark: 'other' as const }]),
        { text: label('charts.chance'), mark: 'guide' },
      ]}
      table={{
        columns: [label('threshold.threshold'), label('threshold.falsePositiveRate'), label('threshold.recall')],
        rows,
      }}
    >
      <Curves
        curve={points.map(place)}
        other={buckets?.map(place)}
        position={position}
        onChange={onChange}
        xLabel={label('threshold.falsePositiveRate')}
        yLabel={label('threshold.recall')}
        guide={(scale) =>
          linePath([
            [scale.x(unit.low), scale.y(unit.low)],
            [scale.x(unit.high), scale.y(unit.high)],
          ])
        }
      />
    </Figure>
  );
}
