import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { ChartName } from '../../../protocol/pictures';
import { SaveChart } from '../../components/SaveChart';

interface FigureProps {
  readonly chart: ChartName;
  readonly title: string;
  /** One sentence: what there is to see. */
  readonly gist: string;
  /** The numbers of the picture, for those who do not see it; a figure that is a table has none. */
  readonly table?: DataTableProps;
  readonly legend?: readonly LegendItem[];
  readonly children: ComponentChildren;
}

interface DataTableProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface LegendItem {
  readonly text: string;
  /** How it is drawn: the class of a line, or of an area. */
  readonly mark: 'line' | 'other' | 'guide' | 'area';
}

/** A chart with its title, what it says in a sentence, and its numbers as a table for screen readers. */
export function Figure({ chart, title, gist, table, legend = [], children }: FigureProps) {
  const id = useId();
  const figure = useRef<HTMLElement>(null);
  return (
    <figure class="chart" ref={figure} aria-labelledby={`${id}-title`} aria-describedby={`${id}-gist`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <SaveChart chart={chart} title={title} figure={figure} />
        <p id={`${id}-gist`} class="chart-gist">
          {gist}
        </p>
      </figcaption>
      {children}
      {legend.length > 0 && (
        <ul class="chart-legend" aria-hidden="true">
          {legend.map(({ text, mark }) => (
            <li key={text}>
              <span class={`legend-mark is-${mark}`} />
              {text}
            </li>
          ))}
        </ul>
      )}
      {table !== undefined && <DataTable {...table} />}
    </figure>
  );
}

function DataTable({ columns, rows }: DataTableProps) {
  return (
    <div class="visually-hidden">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={columns[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
