import { useId, useState } from 'preact/hooks';
import type { ParamControl } from '../../protocol/panel';
import { usePage } from '../page';
import { Icon } from './Icon';
import { TypedField } from './TypedField';
import { paramText } from './paramText';
import { BooleanField, ChoiceField } from './ChoiceField';

/** What is wrong with what was typed, and where. */
interface Complaint {
  readonly name: string;
  readonly message: string;
}

/** The function's parameters as controls, in the library's spelling; a changed one is marked and can be reset. */
export function Params({ params }: { readonly params: readonly ParamControl[] }) {
  const { label } = usePage();
  const complaintId = useId();
  const [complaint, setComplaint] = useState<Complaint>();
  if (params.length === 0) return null;
  return (
    <div class="params" role="group" aria-label={label('params.label')}>
      {params.map((param) => (
        <Param
          key={param.name}
          param={param}
          complaintId={complaint?.name === param.name ? complaintId : undefined}
          onComplaint={(message) => {
            setComplaint((now) => {
              if (message !== undefined) return { name: param.name, message };
              return now?.name === param.name ? undefined : now;
            });
          }}
        />
      ))}
      <p id={complaintId} class="complaint" role="alert">
        {complaint?.message}
      </p>
    </div>
  );
}

export interface FieldProps {
  readonly id: string;
  readonly param: ParamControl;
}

interface ParamProps {
  readonly param: ParamControl;
  readonly complaintId: string | undefined;
  readonly onComplaint: (message: string | undefined) => void;
}

function Param({ param, complaintId, onComplaint }: ParamProps) {
  const { label, send } = usePage();
  const id = useId();
  const [resets, setResets] = useState(0);
  const { name, type, nullable = false } = param;
  const changed = param.value !== param.default;
  const fallback = paramText(param.default);
  const reset = changed ? label('params.reset', { name, default: fallback }) : undefined;
  return (
    <div class={changed ? 'param is-changed' : 'param'}>
      <label class="param-name" for={id} title={param.doc}>
        {name}
        {changed && <span class="visually-hidden"> ({label('params.changed', { default: fallback })})</span>}
      </label>
      {type === 'choice' || (type === 'boolean' && nullable) ? (
        <ChoiceField id={id} param={param} />
      ) : type === 'boolean' ? (
        <BooleanField id={id} param={param} />
      ) : (
        <TypedField id={id} param={param} complaintId={complaintId} onComplaint={onComplaint} resets={resets} />
      )}
      <button
        type="button"
        class="icon-button is-small param-reset"
        title={reset}
        aria-label={reset}
        hidden={!changed}
        onClick={() => {
          onComplaint(undefined);
          setResets(resets + 1);
          // This button is about to go; the field is where one goes on.
          document.getElementById(id)?.focus();
          send('resetParam', { name });
        }}
      >
        <Icon name="reset" />
      </button>
    </div>
  );
}
