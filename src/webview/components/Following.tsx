import type { LiveState } from '../../protocol/live';
import { usePage, type Label } from '../page';
import { Icon } from './Icon';

/** Whether what is shown follows its text, and why it cannot just now: one line, so that nothing moves while one types. */
export function Following({ live }: { readonly live: LiveState | undefined }) {
  const { label, send } = usePage();
  if (live === undefined) return null;
  const words = wordsOf(live, label);
  return (
    <div class={live.note === '' ? 'following' : 'following has-note'}>
      <button
        type="button"
        class="icon-button is-small"
        aria-pressed={live.isLocked}
        title={label('live.lock')}
        aria-label={label('live.lock')}
        onClick={() => send('setLocked', { locked: !live.isLocked })}
      >
        <Icon name={live.isLocked ? 'locked' : 'unlocked'} />
      </button>
      <p role="status" title={words}>
        {words}
      </p>
    </div>
  );
}

function wordsOf({ isLocked, isBehind, note }: LiveState, label: Label): string {
  if (isLocked) return label(isBehind ? 'live.behind' : 'live.locked');
  return note === '' ? label('live.follows') : note;
}
