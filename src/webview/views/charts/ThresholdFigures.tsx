import { useState } from 'preact/hooks';
import type { ThresholdsChart } from '../../../protocol/charts';
import { ConfusionFigure } from './ConfusionFigure';
import { PrecisionRecallFigure } from './PrecisionRecallFigure';
import { RocFigure } from './RocFigure';
import { ThresholdSlider } from './ThresholdSlider';
import { usePage } from '../../page';

interface ThresholdFiguresProps {
  readonly chart: ThresholdsChart;
  /** The class that is set against all others; undefined where there are two. */
  readonly ofClass?: string | undefined;
}

/** The curves of two classes and their confusion matrix, at a threshold that is dragged along. */
export function ThresholdFigures({ chart, ofClass }: ThresholdFiguresProps) {
  const { label } = usePage();
  // The threshold itself is kept: states that bring the same curves again leave it where it is.
  const [threshold, setThreshold] = useState<number | null>();
  const found = chart.points.findIndex((point) => point.threshold === threshold);
  const position = found === -1 ? chart.start : found;
  const point = chart.points[position];
  if (point === undefined) return null;
  const setPosition = (next: number): void => setThreshold(chart.points[next]?.threshold);
  const { truePositives, falsePositives } = point;
  const counts = [
    [chart.negatives - falsePositives, falsePositives],
    [chart.positives - truePositives, truePositives],
  ];
  const classes = [label('threshold.negative'), label('threshold.positive')];
  return (
    <>
      <ThresholdSlider chart={chart} position={position} onChange={setPosition} ofClass={ofClass} />
      <RocFigure chart={chart} position={position} onChange={setPosition} ofClass={ofClass} />
      <PrecisionRecallFigure chart={chart} position={position} onChange={setPosition} ofClass={ofClass} />
      {ofClass === undefined && <ConfusionFigure chart={{ classes, counts }} />}
    </>
  );
}
