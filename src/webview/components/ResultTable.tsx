import type { NamedResult } from '../../protocol/panel';
import { usePage } from '../page';
import { NumberText } from './NumberText';
import { ScrollBox } from './ScrollBox';

/** A result of several values with the names that the library gives them. */
export function ResultTable({ named: { columns, rows, more } }: { readonly named: NamedResult }) {
  const { label } = usePage();
  return (
    <div class="result-table">
      <ScrollBox label={label('result.label')}>
        <table>
          {columns.length > 0 && (
            <thead>
              <tr>
                <td />
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={column}>
                    <NumberText text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {more > 0 && <p class="result-more">{label('result.more', { count: more })}</p>}
    </div>
  );
}
