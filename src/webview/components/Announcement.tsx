import { usePage } from '../page';
import type { SettledState } from '../shown';

/** Tells a screen reader what changed: that work is under way, then the new value and how many remarks came with it. */
export function Announcement({ state, busy }: { readonly state: SettledState | undefined; readonly busy: boolean }) {
  const { label } = usePage();
  return (
    <p class={busy ? 'announcement is-visible' : 'announcement'} role="status">
      {busy ? label('busy') : summary(state)}
    </p>
  );
}

/** A long list is not read out. */
const longestRead = 80;

function summary(state: SettledState | undefined): string {
  if (state?.kind !== 'ready' || state.result === undefined) return '';
  const { value, over } = state.result;
  const words = [value.length > longestRead ? '' : value, over, ...state.issues.map((issue) => issue.message)];
  return words.filter((word) => word !== '').join('. ');
}
