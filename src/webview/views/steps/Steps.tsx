import { usePage } from '../../page';
import type { ViewProps } from '../view';
import { Formula } from './Formula';
import { SampleStepper } from './SampleStepper';
import { WorkedSteps } from './WorkedSteps';

/** Why the result is what it is: the formula, what its symbols mean, and every step with the user's numbers in it. */
export function Steps({ state, sample, onChooseSample }: ViewProps) {
  const { label } = usePage();
  const { function: chosen, formula, worked } = state;
  return (
    <>
      <p class="doc">{chosen.doc}</p>
      <Formula formula={formula} />
      {worked === undefined ? (
        <p class="ask">{label(state.isStreamed === true ? 'steps.streamed' : 'steps.none')}</p>
      ) : (
        <>
          <div class="sample-row">
            {sample !== undefined && (
              <SampleStepper sample={sample} samples={worked.samples} onChoose={onChooseSample} />
            )}
            <SampleInputs worked={worked} />
          </div>
          <WorkedSteps rows={worked.rows} />
        </>
      )}
      <p class="source">{chosen.source}</p>
    </>
  );
}

/** The chosen sample's own values: `y_true[1] = [0, 0, 1]`. */
function SampleInputs({ worked }: { readonly worked: NonNullable<ViewProps['state']['worked']> }) {
  const index = worked.index ?? (worked.samples > 1 ? `[${String(worked.sample)}]` : '');
  return (
    <ul class="sample-inputs">
      {worked.inputs.map(({ role, text }) => (
        <li key={role} title={text}>
          <span class="sample-role">{role + index}</span> = {text}
        </li>
      ))}
    </ul>
  );
}
