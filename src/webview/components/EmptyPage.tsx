import { usePage } from '../page';

/** Before anything was chosen: what to do. */
export function EmptyPage() {
  const { label } = usePage();
  return (
    <section class="notice">
      <h1>{label('empty.title')}</h1>
      <p>{label('empty.how')}</p>
      <pre class="example" aria-hidden="true">
        <span class="example-line">
          y_true = <mark>[0, 1, 1]</mark>
        </span>
        <span class="example-line">
          y_pred = <mark>[0.1, 0.8, 0.4]</mark>
        </span>
      </pre>
      <AskButtons />
    </section>
  );
}

/** The two ways to begin, as buttons. */
export function AskButtons() {
  const { label, send } = usePage();
  return (
    <p class="actions">
      <button type="button" class="button is-primary" onClick={() => send('compute', {})}>
        {label('empty.compute')}
      </button>
      <button type="button" class="button" onClick={() => send('computeAll', {})}>
        {label('empty.computeAll')}
      </button>
    </p>
  );
}
