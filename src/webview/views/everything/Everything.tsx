import { FunctionName } from '../../components/FunctionName';
import { NumberText } from '../../components/NumberText';
import { usePage } from '../../page';
import type { ViewProps } from '../view';

/** What every other loss and metric says about these arrays; a click on one opens it. */
export function Everything({ state, onOpenView }: ViewProps) {
  const { label, send } = usePage();
  const { everything, function: chosen } = state;
  if (everything === undefined) {
    return (
      <div class="ask">
        <p>{label('everything.ask')}</p>
        <button type="button" class="button" onClick={() => send('computeAll', {})}>
          {label('everything.compute')}
        </button>
      </div>
    );
  }
  if (everything.length === 0) return <p class="ask">{label('everything.none')}</p>;
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
        {everything.map(({ id, name, library, value }) => (
          <tr key={id} class={id === chosen.id ? 'is-chosen' : ''}>
            <th scope="row">
              <button
                type="button"
                class="link"
                aria-current={id === chosen.id ? 'true' : undefined}
                onClick={() => {
                  onOpenView('steps');
                  if (id !== chosen.id) send('chooseFunction', { id });
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
