import { useEffect, useState } from 'preact/hooks';
import type { ReadyState } from '../protocol/panel';
import { usePage } from './page';

/**
 * The chosen sample and how to choose another. A choice shows at once, so that keys can be pressed faster than the host
 * answers; the host's answer has the last word.
 */
export function useChosenSample(worked: ReadyState['worked']): [number | undefined, (sample: number) => void] {
  const { send } = usePage();
  const [asked, setAsked] = useState<number>();
  useEffect(() => {
    setAsked(undefined);
  }, [worked]);
  const choose = (sample: number): void => {
    setAsked(sample);
    send('chooseSample', { sample });
  };
  const canChoose = worked !== undefined && worked.samples > 1;
  return [canChoose ? (asked ?? worked.sample) : undefined, choose];
}
