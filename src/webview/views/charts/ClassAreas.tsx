import { useId } from 'preact/hooks';
import type { OneVsRestChart } from '../../../protocol/charts';
import { ScrollBox } from '../../components/ScrollBox';
import { usePage } from '../../page';

/** The areas of each class against the others, and their means. A class is chosen by its name. */
export function ClassAreas({ chart: { classes, macro, chosen } }: { readonly chart: OneVsRestChart }) {
  const { label, send } = usePage();
  const id = useId();
  return (
    <section class="class-areas" aria-labelledby={id}>
      <h2 id={id}>{label('classes.title')}</h2>
      <ScrollBox label={label('classes.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{label('classes.class')}</th>
              <th scope="col">{label('classes.roc')}</th>
              <th scope="col">{label('classes.precisionRecall')}</th>
            </tr>
          </thead>
          <tbody>
            {classes.map(({ name, roc, precisionRecall }, at) => (
              <tr key={name} class={at === chosen ? 'is-chosen' : ''}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    aria-label={label('classes.choose', { name })}
                    aria-pressed={at === chosen}
                    onClick={() => send('chooseCurveClass', { at })}
                  >
                    {name}
                  </button>
                </th>
                <td>{roc}</td>
                <td>{precisionRecall}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{label('classes.macro')}</th>
              <td>{macro.roc}</td>
              <td>{macro.precisionRecall}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
    </section>
  );
}
