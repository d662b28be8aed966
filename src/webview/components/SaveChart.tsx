import type { RefObject } from 'preact';
import { pictureFormats, type ChartName, type PictureFormat } from '../../protocol/pictures';
import { usePage } from '../page';
import { chartPicture } from '../pictures/chartPicture';
import { pngOf } from '../pictures/pngOf';

interface SaveChartProps {
  readonly chart: ChartName;
  readonly title: string;
  /** What holds the chart and its legend. */
  readonly figure: RefObject<HTMLElement | null>;
}

/** Saves a chart as a file, as it is shown now. */
export function SaveChart({ chart, title, figure }: SaveChartProps) {
  const { label, send } = usePage();
  const save = async (format: PictureFormat): Promise<void> => {
    const picture = figure.current === null ? undefined : chartPicture(figure.current, title);
    if (picture === undefined) return;
    const content = format === 'svg' ? picture.svg : await pngOf(picture);
    send('saveChart', { chart, format, content });
  };
  return (
    <span class="save-chart">
      {pictureFormats.map((format) => {
        const words = label('charts.save', { title, format: format.toUpperCase() });
        return (
          <button
            key={format}
            type="button"
            class="link"
            title={words}
            aria-label={words}
            onClick={() => void save(format)}
          >
            {format.toUpperCase()}
          </button>
        );
      })}
    </span>
  );
}
