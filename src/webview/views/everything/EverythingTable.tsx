import type { ReadyState } from '../../../protocol/panel';
import { FunctionName } from '../../components/FunctionName';
import { NumberText } from '../../components/NumberText';
import { usePage } from '../../page';

interface EverythingTableProps {
  readonly rows: NonNullable<ReadyState['everything']>;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Functions and their values; a click on one chooses it. */
export function EverythingTable({ rows, chosen, onChoose }: EverythingTableProps) {
  const { label } = usePage();
  return (
    <table class="everything">
      <caption class="visually-hidden">{label('everything.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{label('everything.function')}</th>
          <th scope="col">{label('everything.library')}</th>
          <th scope="col">{label('everything.value')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, library, value }) => (
          <tr key={id} class={id === chosen ? 'is-chosen' : ''}>
            <th scope="row">
              <button
                type="button"
                class="link"
                aria-current={id === chosen ? 'true' : undefined}
                onClick={() => {
                  onChoose(id);
                }}
              >
                <FunctionName name={name} />
              </button>
            </th>
            <td>{library}</td>
            <td title={value}>
              <NumberText text={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
