import { Fragment } from 'preact';
import type { PlacedInput } from '../../protocol/panel';
import { usePage } from '../page';
import { Icon } from './Icon';

interface InputChipsProps {
  readonly inputs: readonly PlacedInput[];
  readonly canSwap: boolean;
}

/** What was read from where, one chip for each array; a click shows it in the editor. */
export function InputChips({ inputs, canSwap }: InputChipsProps) {
  const { label } = usePage();
  const swapAfter = canSwap ? inputs.findIndex(({ role }) => role === 'y_true' || role === 'y_pred') : -1;
  return (
    <div class="inputs" role="group" aria-label={label('inputs.label')}>
      {inputs.map((input, index) => (
        <Fragment key={`${input.role} ${String(index)}`}>
          <Chip input={input} index={index} />
          {index === swapAfter && <SwapButton />}
        </Fragment>
      ))}
    </div>
  );
}

function Chip({ input, index }: { readonly input: PlacedInput; readonly index: number }) {
  const { label, send } = usePage();
  const { role, name, shape, kind, place, preview } = input;
  return (
    <button
      type="button"
      class="chip"
      title={`${preview}\n\n${label('inputs.reveal')}`}
      onClick={() => send('reveal', { input: index })}
    >
      <span class="chip-role">{role}</span>
      {name !== undefined && name !== role && <span class="chip-name">{`= ${name}`}</span>}
      <span class="chip-shape">{shape}</span>
      <span class="chip-kind">{kind}</span>
      <span class="chip-place">{place}</span>
    </button>
  );
}

function SwapButton() {
  const { label, send } = usePage();
  return (
    <button
      type="button"
      class="icon-button"
      title={label('inputs.swap')}
      aria-label={label('inputs.swap')}
      onClick={() => send('swap', {})}
    >
      <Icon name="swap" />
    </button>
  );
}
