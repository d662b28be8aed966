import type { WorkedRow } from '../../../protocol/panel';
import { NumberText } from '../../components/NumberText';
import { ScrollBox } from '../../components/ScrollBox';
import { Tex } from '../../components/Tex';
import { usePage } from '../../page';

/** Every step with the numbers in it: first those of the chosen sample, then those that take in all samples. */
export function WorkedSteps({ rows }: { readonly rows: readonly WorkedRow[] }) {
  const { label } = usePage();
  const own = rows.filter(({ overall }) => !overall);
  const overall = rows.filter((row) => row.overall);
  return (
    <table class="steps">
      <caption class="visually-hidden">{label('steps.worked')}</caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{label('steps.name')}</th>
          <th scope="col">{label('steps.computation')}</th>
          <th scope="col">{label('steps.value')}</th>
        </tr>
      </thead>
      {own.length > 0 && (
        <tbody>
          {own.map((row) => (
            <Step key={row.name} row={row} />
          ))}
        </tbody>
      )}
      {overall.length > 0 && (
        <tbody class="overall">
          {own.length > 0 && (
            <tr class="overall-heading">
              <th scope="rowgroup" colSpan={3}>
                {label('steps.overall')}
              </th>
            </tr>
          )}
          {overall.map((row) => (
            <Step key={row.name} row={row} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function Step({ row }: { readonly row: WorkedRow }) {
  const { name, value } = row;
  return (
    <tr>
      <th scope="row" class="step-name">
        {name}
      </th>
      <td class="step-formula">
        <ScrollBox label={name}>
          <Tex tex={equation(row)} />
        </ScrollBox>
      </td>
      <td class="step-value" title={value}>
        <ScrollBox label={name} tall>
          <NumberText text={value} />
        </ScrollBox>
      </td>
    </tr>
  );
}

/** A line of its own with next to nothing in it: KaTeX leaves no gap between lines as tall as fractions. */
const lineBreak = '\\\\[-10pt]&\\\\';

/** The step as one would write it by hand: its name equals the formula, which equals the formula with the numbers in it. */
function equation({ symbol = '', general, tex }: WorkedRow): string {
  const lines = general === tex ? [tex] : [general, tex];
  const [first = '', ...rest] = lines.map((line, index) => (index === 0 && symbol === '' ? `& ${line}` : `&= ${line}`));
  return `\\begin{aligned}${[`${symbol} ${first}`, ...rest].join(lineBreak)}\\end{aligned}`;
}
