import { usePage } from '../../page';

/** What can be done with the session. An empty one can only begin. */
export function BatchButtons({ isEmpty = false }: { readonly isEmpty?: boolean }) {
  const { label, send } = usePage();
  return (
    <p class="actions">
      <button type="button" class="button is-primary" onClick={() => send('addBatch', {})}>
        {label('batches.add')}
      </button>
      {!isEmpty && (
        <>
          <button type="button" class="button" onClick={() => send('undoBatch', {})}>
            {label('batches.undo')}
          </button>
          <button type="button" class="button" onClick={() => send('resetBatches', {})}>
            {label('batches.reset')}
          </button>
        </>
      )}
    </p>
  );
}
