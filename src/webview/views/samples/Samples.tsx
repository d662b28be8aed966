import { useEffect } from 'preact/hooks';
import { mostSampleRows } from '../../../protocol/samples';
import { usePage } from '../../page';
import type { ViewProps } from '../view';
import { SampleTable } from './SampleTable';

/** Every sample with its own numbers, its value and what it adds to the result. */
export function Samples({ state, sample, onChooseSample }: ViewProps) {
  const { label, send } = usePage();
  const { samples, result } = state;
  const isMissing = samples === undefined;
  useEffect(() => {
    if (isMissing) send('showSamples', { order: 'worst', from: 0, to: mostSampleRows });
  }, [isMissing]);
  if (isMissing) return <p class="ask">{label('samples.loading')}</p>;
  if (samples === null) return <p class="ask">{label('samples.none')}</p>;
  return (
    <>
      <p class="ask">{label('samples.how')}</p>
      <SampleTable samples={samples} direction={result?.direction} chosen={sample} onChoose={onChooseSample} />
    </>
  );
}
