import { linePath, unit, type PlotScale } from './plotScale';
import { Plot } from './Plot';
import { nearest } from './rates';

type Points = readonly (readonly [number, number])[];

interface CurvesProps {
  readonly curve: Points;
  /** Drawn beside it. */
  readonly other: Points | undefined;
  /** Each point keeps its height until the next: lines between would promise what no threshold gives. */
  readonly isStepped?: boolean;
  readonly position: number;
  readonly onChange: (position: number) => void;
  readonly xLabel: string;
  readonly yLabel: string;
  /** Path data of what guessing would give. */
  readonly guide: (scale: PlotScale) => string;
}

/** Two curves in the unit square, and a point on the first that the pointer drags along. */
export function Curves({ curve, other, isStepped, position, onChange, xLabel, yLabel, guide }: CurvesProps) {
  const [x, y] = curve[position] ?? [0, 0];
  const placed = (points: Points, scale: PlotScale): Points =>
    points.map(([px, py]): readonly [number, number] => [scale.x(px), scale.y(py)]);
  return (
    <Plot x={unit} y={unit} xLabel={xLabel} yLabel={yLabel} onDrag={(atX, atY) => onChange(nearest(curve, atX, atY))}>
      {(scale) => (
        <>
          <path class="plot-guide" d={guide(scale)} />
          <path class="plot-line" d={linePath(placed(curve, scale), isStepped)} />
          {other !== undefined && <path class="plot-line is-other" d={linePath(placed(other, scale))} />}
          <circle class="plot-handle" cx={scale.x(x)} cy={scale.y(y)} r={6} />
        </>
      )}
    </Plot>
  );
}
