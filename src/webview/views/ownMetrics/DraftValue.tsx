import type { DraftPreview } from '../../../protocol/ownMetrics';
import { NumberText } from '../../components/NumberText';
import { usePage } from '../../page';

/** What the draft gives on the arrays of the panel. */
export function DraftValue({ preview: { value, over } }: { readonly preview: DraftPreview }) {
  const { label } = usePage();
  return (
    <div class="draft-value" role="group" aria-label={label('ownMetrics.value')}>
      <p class="own-label">{label('ownMetrics.value')}</p>
      <p aria-live="polite">
        {value === '' ? <span class="draft-no-value">{over === '' ? '–' : over}</span> : <NumberText text={value} />}
        {value !== '' && over !== '' && <span class="draft-no-value"> {over}</span>}
      </p>
    </div>
  );
}
