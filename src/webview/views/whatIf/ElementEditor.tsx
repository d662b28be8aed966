import { useId } from 'preact/hooks';
import type { WhatIfElement } from '../../../protocol/whatIf';
import { Icon } from '../../components/Icon';
import { usePage } from '../../page';
import { NumberField } from './NumberField';
import { useTriedValue } from './useTriedValue';
import { wayMarks, wayWords } from './words';

interface ElementEditorProps {
  readonly role: string;
  readonly element: WhatIfElement;
  /** How many numbers there are to choose from. */
  readonly total: number;
  readonly hasDerivative: boolean;
}

/** Another number in the place of the chosen one, typed or dragged. */
export function ElementEditor({ role, element, total, hasDerivative }: ElementEditorProps) {
  const { label } = usePage();
  const id = useId();
  const { index, derivative, way, given } = element;
  const name = role + index;
  return (
    <div class="element">
      <span class="element-choice">
        <StepButton name="previous" at={element.at - 1} total={total} />
        <label for={id} class="element-name">
          {name}
        </label>
        <StepButton name="next" at={element.at + 1} total={total} />
      </span>
      <TriedNumber key={element.at} id={id} name={name} element={element} />
      <span class="element-note">
        {label('whatIf.given', { given })}
        {hasDerivative && ` · ${label('whatIf.derivative')} ${derivative} · ${wayMarks[way]} ${label(wayWords[way])}`}
      </span>
    </div>
  );
}

interface TriedNumberProps {
  readonly id: string;
  readonly name: string;
  readonly element: WhatIfElement;
}

function TriedNumber({ id, name, element }: TriedNumberProps) {
  const { label } = usePage();
  const [value, tryValue] = useTriedValue(element);
  const { min, max, step } = element;
  return (
    <>
      <NumberField id={id} name={name} value={value} step={step} onChange={tryValue} />
      <input
        type="range"
        class="element-slider"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-label={label('whatIf.slider', { name })}
        aria-valuetext={String(value)}
        onInput={(event) => tryValue(Number(event.currentTarget.value))}
      />
    </>
  );
}

interface StepButtonProps {
  readonly name: 'previous' | 'next';
  /** The position that it leads to. */
  readonly at: number;
  readonly total: number;
}

function StepButton({ name, at, total }: StepButtonProps) {
  const { label, send } = usePage();
  const leadsNowhere = at < 0 || at >= total;
  return (
    <button
      type="button"
      class="icon-button is-small"
      aria-label={label(`whatIf.${name}`)}
      title={label(`whatIf.${name}`)}
      aria-disabled={leadsNowhere}
      onClick={() => !leadsNowhere && send('chooseElement', { at })}
    >
      <Icon name={name === 'previous' ? 'chevronLeft' : 'chevronRight'} />
    </button>
  );
}
