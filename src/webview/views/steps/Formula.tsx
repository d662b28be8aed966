import type { ReadyState } from '../../../protocol/panel';
import { ScrollBox } from '../../components/ScrollBox';
import { Tex } from '../../components/Tex';
import { usePage } from '../../page';

/** The formula as in a textbook, and its symbols in words. */
export function Formula({ formula }: { readonly formula: ReadyState['formula'] }) {
  const { label } = usePage();
  if (formula.tex === '') return null;
  return (
    <div class="formula">
      <ScrollBox label={label('steps.formula')} class="formula-box">
        <Tex tex={formula.tex} display />
      </ScrollBox>
      {formula.legend.length > 0 && (
        <dl class="legend" aria-label={label('steps.symbols')}>
          {formula.legend.map(({ tex, name, meaning }) => (
            <div key={tex} class="legend-entry">
              <dt>
                <Tex tex={tex} />
              </dt>
              <dd>
                {name !== undefined && <span class="legend-name">{name}</span>} {meaning}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
