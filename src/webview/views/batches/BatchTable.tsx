import type { BatchesState, BatchRow } from '../../../protocol/batches';
import { NumberText } from '../../components/NumberText';
import { ScrollBox } from '../../components/ScrollBox';
import { usePage } from '../../page';

/** One row for each batch: where it was read, what it gives alone, and the result and state after it. */
export function BatchTable({ batches }: { readonly batches: BatchesState }) {
  const { label } = usePage();
  const { rows, stateNames } = batches;
  return (
    <ScrollBox label={label('batches.title')}>
      <table class="batch-table">
        <caption class="visually-hidden">{label('batches.title')}</caption>
        <thead>
          {stateNames.length > 0 && (
            <tr>
              <td colSpan={5} />
              <th scope="colgroup" colSpan={stateNames.length}>
                {label('batches.state')}
              </th>
            </tr>
          )}
          <tr>
            <th scope="col">{label('batches.batch')}</th>
            <th scope="col" class="batch-place-heading">
              {label('batches.place')}
            </th>
            <th scope="col">{label('batches.own')}</th>
            <th scope="col">{label('batches.running')}</th>
            <th scope="col">{label('batches.samples')}</th>
            {stateNames.map((name) => (
              <th key={name} scope="col">
                <code>{name}</code>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <TableRow key={index} row={row} batch={index} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function TableRow({ row, batch }: { readonly row: BatchRow; readonly batch: number }) {
  const { label, send } = usePage();
  const { place, name, samples, own, running, state } = row;
  return (
    <tr>
      <th scope="row">{batch + 1}</th>
      <td class="batch-place">
        {place !== '' && (
          <button
            type="button"
            class="link"
            aria-label={label('batches.reveal', { batch: batch + 1, place })}
            onClick={() => send('revealBatch', { batch })}
          >
            {place}
          </button>
        )}{' '}
        {name !== '' && <span class="batch-name">{name}</span>}
      </td>
      <td>
        <NumberText text={own} />
      </td>
      <td class="batch-running">
        <NumberText text={running} />
      </td>
      <td>{samples}</td>
      {state.map((text, index) => (
        <td key={index}>
          <NumberText text={text} />
        </td>
      ))}
    </tr>
  );
}
