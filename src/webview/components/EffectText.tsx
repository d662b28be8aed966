import type { Effect } from '../../protocol/whatIf';
import { usePage } from '../page';

interface EffectTextProps {
  readonly difference: string;
  readonly effect: Effect;
}

/** `-0.27, better`: a difference, and whether that is good. */
export function EffectText({ difference, effect }: EffectTextProps) {
  const { label } = usePage();
  if (effect === 'same') return <span class="effect">{label('effect.same')}</span>;
  if (difference === '') return null;
  const words =
    effect === 'other' ? difference : label('changes.effect', { difference, effect: label(`effect.${effect}`) });
  return <span class={`effect is-${effect}`}>{words}</span>;
}
