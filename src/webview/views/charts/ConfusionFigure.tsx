import type { ConfusionChart } from '../../../protocol/charts';
import { ScrollBox } from '../../components/ScrollBox';
import { usePage } from '../../page';
import { Figure } from './Figure';
import { percentText, short } from './numbers';

/** How many samples of each class are predicted as each class, as a table with the share of its row in every cell. */
export function ConfusionFigure({ chart }: { readonly chart: ConfusionChart }) {
  const { label } = usePage();
  const { classes, counts } = chart;
  const total = counts.flat().reduce(add, 0);
  const correct = counts.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
  const gist = label('confusion.gist', {
    correct: short(correct, 4),
    total: short(total, 4),
    share: percentText(correct / total),
  });
  return (
    <Figure chart="confusion-matrix" title={label('confusion.title')} gist={gist}>
      <ScrollBox label={label('confusion.title')}>
        <table class="confusion">
          <thead>
            <tr>
              <td>
                <span class="visually-hidden">{label('confusion.corner')}</span>
              </td>
              {classes.map((name) => (
                <th key={name} scope="col">
                  {label('confusion.predicted', { name })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map((row, index) => (
              <ConfusionRow key={classes[index]} name={classes[index] ?? ''} row={row} own={index} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="chart-note">{label('confusion.rates')}</p>
    </Figure>
  );
}

interface ConfusionRowProps {
  readonly name: string;
  readonly row: readonly number[];
  /** The column of the same class. */
  readonly own: number;
}

function ConfusionRow({ name, row, own }: ConfusionRowProps) {
  const { label } = usePage();
  const sum = row.reduce(add, 0);
  return (
    <tr>
      <th scope="row">{label('confusion.true', { name })}</th>
      {row.map((count, column) => (
        <td
          key={column}
          class={column === own ? 'is-right' : 'is-wrong'}
          style={{ '--part': `${String(sum === 0 ? 0 : (count / sum) * 100)}%` }}
        >
          <span class="confusion-count">{short(count, 4)}</span>{' '}
          <span class="confusion-rate">{percentText(count / sum)}</span>
        </td>
      ))}
    </tr>
  );
}

function add(a: number, b: number): number {
  return a + b;
}
