import { useRef } from 'preact/hooks';
import type { PinState } from '../../protocol/pin';
import type { ChangesState } from '../../protocol/whatIf';
import { ChangesCard } from './ChangesCard';
import { PinCard } from './PinCard';
import { useSteadyPlace } from './useSteadyPlace';

interface BesideResultProps {
  readonly changes: ChangesState | undefined;
  readonly pin: PinState | undefined;
  readonly onChooseSample: (sample: number) => void;
}

/** What the result is compared with: the numbers of the text, and the pinned result. */
export function BesideResult({ changes, pin, onChooseSample }: BesideResultProps) {
  const section = useRef<HTMLDivElement>(null);
  useSteadyPlace(section, [changes, pin]);
  return (
    <div class="beside" ref={section}>
      {changes !== undefined && <ChangesCard changes={changes} />}
      {pin !== undefined && <PinCard pin={pin} onChooseSample={onChooseSample} />}
    </div>
  );
}
