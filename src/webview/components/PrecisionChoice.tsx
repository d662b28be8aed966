import type { ReadyState } from '../../protocol/panel';
import { usePage } from '../page';

const precisions = ['float32', 'float64', 'exact'] as const satisfies readonly ReadyState['precision'][];

/** How numbers are rounded, as one row of three. */
export function PrecisionChoice({ precision }: { readonly precision: ReadyState['precision'] }) {
  const { label, send } = usePage();
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{label('precision.label')}</legend>
      {precisions.map((each) => (
        <label key={each} class="segment" title={label(`precision.${each}`)}>
          <input
            type="radio"
            name="precision"
            checked={each === precision}
            onChange={() => send('setPrecision', { precision: each })}
          />
          <span>{each}</span>
        </label>
      ))}
    </fieldset>
  );
}
