import { useId } from 'preact/hooks';
import type { DraftParam } from '../../../protocol/ownMetrics';
import { Icon } from '../../components/Icon';
import { usePage } from '../../page';
import { DraftIssues, hasMistake } from './DraftIssues';
import type { DraftPartProps } from './MetricFacts';

/** The parameters with their defaults. */
export function ParamRows({ draft: { params }, preview, onChange }: DraftPartProps) {
  const { label } = usePage();
  const id = useId();
  const put = (at: number, part: Partial<DraftParam>): void =>
    onChange({ params: params.map((param, index) => (index === at ? { ...param, ...part } : param)) });
  return (
    <fieldset class="param-rows">
      <legend class="own-label">{label('ownMetrics.params')}</legend>
      {params.map((param, index) => {
        const issues = param.value === '' ? [] : (preview.params[index] ?? []);
        const remove = label('ownMetrics.removeParam', { name: param.name });
        const described = `${id}-${String(index)}`;
        return (
          <div key={index} class="param-row">
            <input
              class="typed-field draft-name"
              type="text"
              autocomplete="off"
              spellcheck={false}
              aria-label={label('ownMetrics.paramName', { number: index + 1 })}
              aria-invalid={hasMistake(issues)}
              aria-describedby={described}
              value={param.name}
              onInput={(event) => put(index, { name: event.currentTarget.value })}
            />
            <span class="step-equals" aria-hidden="true">
              =
            </span>
            <input
              class="typed-field"
              type="text"
              autocomplete="off"
              spellcheck={false}
              placeholder="0.5"
              aria-label={label('ownMetrics.paramValue', { name: param.name })}
              aria-describedby={described}
              value={param.value}
              onInput={(event) => put(index, { value: event.currentTarget.value })}
            />
            <button
              type="button"
              class="icon-button step-remove"
              title={remove}
              aria-label={remove}
              onClick={() => onChange({ params: params.filter((_, other) => other !== index) })}
            >
              <Icon name="close" />
            </button>
            <div class="step-below">
              <DraftIssues id={described} issues={issues} />
            </div>
          </div>
        );
      })}
      <button
        type="button"
        class="link own-add"
        onClick={() => onChange({ params: [...params, { name: '', value: '' }] })}
      >
        {label('ownMetrics.addParam')}
      </button>
    </fieldset>
  );
}
