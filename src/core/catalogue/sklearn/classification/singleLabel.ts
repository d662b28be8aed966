import { formatShape } from '../../../format/formatShape';
import { issue } from '../../../issues/issue';
import { phrase } from '../../../issues/phrase';
import type { InputShapes, Prepared, ParamValue } from '../../definition';
import type { ClassTargets } from '../classes';

/** For functions that take one class for each sample: tables of labels are refused. */
export function singleLabel(
  { multilabel, prepared }: ClassTargets,
  shapes: InputShapes,
  constants: Readonly<Record<string, ParamValue>>,
): Prepared {
  const received = formatShape(shapes.y_true ?? []);
  const expected = phrase('(n,), one class for each sample');
  const refusal = multilabel ? [issue('shapes.expected', 'error', { name: 'y_true', received, expected })] : [];
  return {
    ...prepared,
    constants: { ...prepared.constants, ...constants },
    issues: [...(prepared.issues ?? []), ...refusal],
  };
}
