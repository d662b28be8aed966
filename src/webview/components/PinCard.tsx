import type { PinState } from '../../protocol/pin';
import { usePage } from '../page';
import { EffectText } from './EffectText';

interface PinCardProps {
  readonly pin: PinState;
  readonly onChooseSample: (sample: number) => void;
}

/** The pinned result beside the one that is shown: the difference, and the samples that make it. */
export function PinCard({ pin, onChooseSample }: PinCardProps) {
  const { label, send } = usePage();
  const { call, library, precision, places, value, isShown, difference, effect } = pin;
  const isCompared = !isShown && (difference !== '' || effect !== 'other');
  return (
    <section class="card is-pinned" aria-label={label('pin.label')}>
      <p class="card-gist">
        {isShown ? label('pin.shown') : label('pin.value', { value })}
        {isCompared && (
          <>
            {' · '}
            <EffectText
              difference={difference === '0' ? difference : label('pin.difference', { difference })}
              effect={effect}
            />
          </>
        )}
      </p>
      {!isShown && <p class="card-what">{label('pin.what', { call, library, precision, places })}</p>}
      {!isShown && pin.samples !== undefined && <PinnedSamples samples={pin.samples} onChooseSample={onChooseSample} />}
      <p class="card-row">
        <button type="button" class="link" onClick={() => send('unpin', {})}>
          {label('pin.unpin')}
        </button>
      </p>
    </section>
  );
}

interface PinnedSamplesProps {
  readonly samples: NonNullable<PinState['samples']>;
  readonly onChooseSample: (sample: number) => void;
}

function PinnedSamples({ samples, onChooseSample }: PinnedSamplesProps) {
  const { label } = usePage();
  const { better, worse, same, other, largest } = samples;
  const words =
    better + worse === 0 && other > 0
      ? label('pin.samplesOther', { other, same })
      : label('pin.samples', { better, worse, same });
  return (
    <>
      <p>{words}</p>
      {largest.length > 0 && (
        <details class="card-more">
          <summary>{label('pin.largest')}</summary>
          <ul>
            {largest.map(({ sample, before, now, difference, effect }) => (
              <li key={sample} class="card-row">
                <button
                  type="button"
                  class="link"
                  title={label('pin.choose', { sample })}
                  onClick={() => onChooseSample(sample)}
                >
                  {label('pin.sample', { sample, before, now })}
                </button>
                <EffectText difference={difference} effect={effect} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
