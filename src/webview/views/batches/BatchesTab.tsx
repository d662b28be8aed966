import { usePage } from '../../page';
import type { ViewProps } from '../view';
import { BatchButtons } from './BatchButtons';
import { Batches } from './Batches';

/** The batches beside a result, or how to begin. */
export function BatchesTab({ state: { batches } }: ViewProps) {
  const { label } = usePage();
  if (batches !== undefined) return <Batches batches={batches} />;
  return (
    <div class="ask">
      <p>{label('batches.none')}</p>
      <BatchButtons isEmpty />
    </div>
  );
}
