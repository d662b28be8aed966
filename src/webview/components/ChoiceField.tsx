import type { ParamControl } from '../../protocol/panel';
import { usePage } from '../page';
import type { FieldProps } from './Params';
import { paramText } from './paramText';

/** A parameter with a few named values, `None` among them where the library allows it. */
export function ChoiceField({ id, param }: FieldProps) {
  const { send } = usePage();
  const choices = choicesOf(param);
  return (
    <span class="select">
      <select
        id={id}
        title={param.doc}
        value={String(choices.indexOf(param.value))}
        onChange={(event) => {
          const value = choices[Number(event.currentTarget.value)];
          if (value !== undefined) send('setParam', { name: param.name, value });
        }}
      >
        {choices.map((choice, index) => (
          <option key={index} value={String(index)}>
            {paramText(choice)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** A parameter that is on or off. */
export function BooleanField({ id, param }: FieldProps) {
  const { send } = usePage();
  return (
    <input
      id={id}
      type="checkbox"
      class="checkbox"
      title={param.doc}
      checked={param.value === true}
      onChange={(event) => send('setParam', { name: param.name, value: event.currentTarget.checked })}
    />
  );
}

function choicesOf({
  type,
  choices = [],
  nullable = false,
  value,
}: ParamControl): (string | number | boolean | null)[] {
  const named: (string | number | boolean | null)[] = type === 'boolean' ? [true, false] : [...choices];
  if (nullable && !named.includes(null)) named.push(null);
  return named.includes(value) ? named : [value, ...named];
}
