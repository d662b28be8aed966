import type { FormulaWord } from '../../../protocol/ownMetrics';
import { usePage } from '../../page';

/** All that a formula may call, folded away until somebody wants to know. */
export function WordList({ words }: { readonly words: readonly FormulaWord[] }) {
  const { label } = usePage();
  const functions = words.filter(({ doc }) => doc !== '');
  return (
    <details class="word-list">
      <summary>{label('ownMetrics.functions', { count: functions.length })}</summary>
      <p class="own-remarks">{label('ownMetrics.functionsHow')}</p>
      <dl>
        {functions.map(({ name, signature, doc }) => (
          <div key={name}>
            <dt>
              <code>{signature}</code>
            </dt>
            <dd>{doc}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
