import type { PanelResult } from '../../../protocol/panel';
import type { SampleOrder, SamplesState } from '../../../protocol/samples';
import { usePage } from '../../page';

interface SampleHeadProps {
  readonly samples: Pick<SamplesState, 'inputs' | 'hasShares' | 'order'>;
  readonly direction: PanelResult['direction'];
  readonly onSort: (order: SampleOrder) => void;
}

/** The columns; two of them sort the table. */
export function SampleHead({ samples, direction, onSort }: SampleHeadProps) {
  const { label } = usePage();
  const { inputs, hasShares, order } = samples;
  const isDescending = (order === 'worst') === (direction !== 'higher');
  const next = order === 'worst' ? 'best' : 'worst';
  const valueSort = order === 'index' ? undefined : isDescending ? 'descending' : 'ascending';
  return (
    <div role="rowgroup" class="samples-head">
      <div role="row" aria-rowindex={1} class="samples-row">
        <div role="columnheader" aria-sort={order === 'index' ? 'ascending' : undefined}>
          <button type="button" class="sort" title={label('samples.sortIndex')} onClick={() => onSort('index')}>
            {label('samples.sample')}
            <SortMark sort={order === 'index' ? 'ascending' : undefined} />
          </button>
        </div>
        {inputs.map(({ role }) => (
          <div key={role} role="columnheader" class="samples-role">
            {role}
          </div>
        ))}
        <div role="columnheader" aria-sort={valueSort} class="samples-number">
          <button
            type="button"
            class="sort"
            title={label(next === 'worst' ? 'samples.sortWorst' : 'samples.sortBest')}
            onClick={() => onSort(next)}
          >
            {label('samples.value')}
            <SortMark sort={valueSort} />
          </button>
        </div>
        {hasShares && (
          <div role="columnheader" class="samples-number samples-share" title={label('samples.shareLong')}>
            {label('samples.share')}
          </div>
        )}
      </div>
    </div>
  );
}

/** Which way the column is sorted; its place is kept when it is not. */
function SortMark({ sort }: { readonly sort: 'ascending' | 'descending' | undefined }) {
  return (
    <span class="sort-mark" aria-hidden="true">
      {sort === undefined ? '' : sort === 'ascending' ? '▲' : '▼'}
    </span>
  );
}
