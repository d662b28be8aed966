import type { ChangesState } from '../../protocol/whatIf';
import { usePage } from '../page';
import { EffectText } from './EffectText';

/** So many are listed; all of them can be taken back together. */
const mostListed = 4;

/** The result is not that of the text: which numbers are others, what comes of it, and the way back. */
export function ChangesCard({ changes }: { readonly changes: ChangesState }) {
  const { label, send } = usePage();
  const { values, before, after, difference, effect } = changes;
  const listed = values.slice(-mostListed);
  return (
    <section class="card is-tried" aria-label={label('changes.label')}>
      <p class="card-gist">
        {label('changes.gist', { before, after })} <EffectText difference={difference} effect={effect} />
      </p>
      <ul>
        {listed.map((change) => (
          <ChangeLine key={`${change.role} ${String(change.at)}`} change={change} />
        ))}
      </ul>
      {values.length > 1 && (
        <p class="card-row">
          {values.length > listed.length && (
            <span>{label('changes.more', { count: values.length - listed.length })}</span>
          )}
          <button type="button" class="link" onClick={() => send('undoChanges', {})}>
            {label('changes.undoAll')}
          </button>
        </p>
      )}
    </section>
  );
}

function ChangeLine({ change }: { readonly change: ChangesState['values'][number] }) {
  const { label, send } = usePage();
  const { role, at, name, given, value } = change;
  return (
    <li class="card-row">
      <span class="card-number">{label('changes.value', { name, given, value })}</span>
      <button
        type="button"
        class="link"
        aria-label={label('changes.undoLong', { name })}
        onClick={() => send('undoChange', { role, at })}
      >
        {label('changes.undo')}
      </button>
      <button
        type="button"
        class="link"
        aria-label={label('changes.writeLong', { name })}
        onClick={() => send('writeChange', { role, at })}
      >
        {label('changes.write')}
      </button>
    </li>
  );
}
