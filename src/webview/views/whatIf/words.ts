import type { PanelString } from '../../../protocol/strings';
import type { HeatCell, Way } from '../../../protocol/whatIf';
import type { Label } from '../../page';

export const wayMarks: Readonly<Record<Way, string>> = { up: '▲', down: '▼', none: '·' };

export const wayWords: Readonly<Record<Way, PanelString>> = {
  up: 'whatIf.up',
  down: 'whatIf.down',
  none: 'whatIf.still',
};

/** "y_pred[1, 2] = 0.1, derivative -2.5, raise it", or the same of the strongest of a run. */
export function cellReading(role: string, cell: HeatCell, label: Label): string {
  const { index, value, derivative, way, count, first } = cell;
  if (derivative === '') return label('whatIf.plain', { name: role + index, value });
  const words = `${label('whatIf.cell', { name: role + index, value, derivative })}, ${label(wayWords[way])}`;
  return count === 1 ? words : label('whatIf.run', { count, first, cell: words });
}
