import { firstNotFinite } from '../../array/firstOdd';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { phrase } from '../../issues/phrase';
import type { InputArrays } from '../definition';
import { roles } from '../definition';

/** scikit-learn refuses NaN and the infinities in every input. */
export function finiteIssues(arrays: InputArrays): Issue[] {
  return roles.flatMap((role) => {
    const { data = new Float64Array() } = arrays[role] ?? {};
    const found = data[firstNotFinite(data)];
    if (found === undefined) return [];
    return [
      issue('values.expected', 'error', {
        name: role,
        received: String(found),
        expected: phrase('finite numbers only'),
      }),
    ];
  });
}
