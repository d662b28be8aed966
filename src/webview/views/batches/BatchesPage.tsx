import type { BatchesState } from '../../../protocol/batches';
import { usePage } from '../../page';
import { Batches } from './Batches';

/** The batches alone, while there is no other result to show. */
export function BatchesPage({ batches }: { readonly batches: BatchesState }) {
  const { label } = usePage();
  return (
    <>
      <h1 class="batches-heading">{label('batches.title')}</h1>
      <Batches batches={batches} />
    </>
  );
}
