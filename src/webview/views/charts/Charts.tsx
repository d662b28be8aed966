import { useEffect } from 'preact/hooks';
import type { ChartsState } from '../../../protocol/charts';
import { usePage } from '../../page';
import type { ViewProps } from '../view';
import { ConfusionFigure } from './ConfusionFigure';
import { ContributionsFigure } from './ContributionsFigure';
import { OneVsRest } from './OneVsRest';
import { ReliabilityFigure } from './ReliabilityFigure';
import { ResidualFigures } from './ResidualFigures';
import { ThresholdFigures } from './ThresholdFigures';

/** The pictures that fit the arrays and the function. */
export function Charts({ state }: ViewProps) {
  const { label, send } = usePage();
  const { charts } = state;
  const isMissing = charts === undefined;
  useEffect(() => {
    if (isMissing) send('showCharts', {});
  }, [isMissing, send]);
  if (isMissing) return <p class="ask">{label('charts.drawing')}</p>;
  if (isEmpty(charts)) return <p class="ask">{label('charts.none')}</p>;
  const { thresholds, oneVsRest, confusion, reliability, residuals, contributions } = charts;
  return (
    <div class="charts">
      {thresholds !== undefined && <ThresholdFigures chart={thresholds} />}
      {oneVsRest !== undefined && <OneVsRest chart={oneVsRest} />}
      {confusion !== undefined && <ConfusionFigure chart={confusion} />}
      {reliability !== undefined && <ReliabilityFigure chart={reliability} />}
      {residuals !== undefined && <ResidualFigures chart={residuals} />}
      {contributions !== undefined && <ContributionsFigure chart={contributions} />}
    </div>
  );
}

function isEmpty(charts: ChartsState): boolean {
  return Object.values(charts).every((chart) => chart === undefined);
}
