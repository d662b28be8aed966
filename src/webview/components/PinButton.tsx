import { usePage } from '../page';
import { Icon } from './Icon';

/** Keeps the result for comparing others with it; pressed while it is the one that is kept. */
export function PinButton({ isPinned }: { readonly isPinned: boolean }) {
  const { label, send } = usePage();
  return (
    <button
      type="button"
      class="icon-button"
      aria-pressed={isPinned}
      title={label('pin.pin')}
      aria-label={label('pin.pin')}
      onClick={() => send(isPinned ? 'unpin' : 'pin', {})}
    >
      <Icon name="pin" />
    </button>
  );
}
