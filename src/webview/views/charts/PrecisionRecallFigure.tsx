import { usePage } from '../../page';
import { Curves } from './Curves';
import { Figure } from './Figure';
import { ratioText, someOf } from './numbers';
import { linePath, unit } from './plotScale';
import { drawnPrecision, ratesAt } from './rates';
import { thresholdText, type ThresholdProps } from './ThresholdSlider';

const tableRows = 11;

/** Precision against recall. The guide is the share of positives: what guessing gives. */
export function PrecisionRecallFigure({ chart, position, onChange, ofClass }: ThresholdProps) {
  const { label } = usePage();
  const { points, buckets, areas, positives, negatives } = chart;
  const place = (point: (typeof points)[number]): readonly [number, number] => {
    const rates = ratesAt(point, chart);
    return [rates.recall, drawnPrecision(rates)];
  };
  // Keras divides 0 by 0 to 0 there: no point of a curve.
  const predicted = buckets?.filter(({ truePositives, falsePositives }) => truePositives + falsePositives > 0);
  const key = buckets === undefined ? 'precisionRecall.gist' : 'precisionRecall.gistKeras';
  const share = positives / (positives + negatives);
  const rows = someOf(points, tableRows).map((point) => [thresholdText(point, label), ...place(point).map(ratioText)]);
  return (
    <Figure
      chart="precision-recall-curve"
      title={
        ofClass === undefined ? label('precisionRecall.title') : label('precisionRecall.titleOf', { name: ofClass })
      }
      gist={label(key, { area: areas.precisionRecall, keras: areas.kerasPrecisionRecall })}
      legend={[
        { text: label('charts.exact'), mark: 'line' },
        ...(predicted === undefined ? [] : [{ text: label('charts.keras'), mark: 'other' as const }]),
        { text: label('charts.chance'), mark: 'guide' },
      ]}
      table={{
        columns: [label('threshold.threshold'), label('threshold.recall'), label('threshold.precision')],
        rows,
      }}
    >
      <Curves
        curve={points.map(place)}
        other={predicted?.map(place)}
        isStepped
        position={position}
        onChange={onChange}
        xLabel={label('threshold.recall')}
        yLabel={label('threshold.precision')}
        guide={(scale) =>
          linePath([
            [scale.x(unit.low), scale.y(share)],
            [scale.x(unit.high), scale.y(share)],
          ])
        }
      />
    </Figure>
  );
}
