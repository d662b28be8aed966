import type { OneVsRestChart } from '../../../protocol/charts';
import { ThresholdFigures } from './ThresholdFigures';
import { ClassAreas } from './ClassAreas';
import { usePage } from '../../page';

/** Each class against all others: the areas of all, and the curves of the chosen one. */
export function OneVsRest({ chart }: { readonly chart: OneVsRestChart }) {
  const { label } = usePage();
  const { classes, chosen, thresholds } = chart;
  const name = classes[chosen]?.name ?? '';
  return (
    <>
      <ClassAreas chart={chart} />
      {thresholds === undefined ? (
        <p class="chart-gist">{label('classes.none', { name })}</p>
      ) : (
        <ThresholdFigures key={name} chart={thresholds} ofClass={name} />
      )}
    </>
  );
}
