import { firstNotFinite } from '../../array/firstOdd';
import { remembered } from '../../array/remembered';
import type { Issue } from '../../issues/issue';
import { issue } from '../../issues/issue';
import { phrase } from '../../issues/phrase';
import type { InputArrays, Role } from '../definition';
import { roles } from '../definition';

const firstOdd = remembered(({ data }) => data[firstNotFinite(data)]);

/** scikit-learn refuses NaN and the infinities in every input; `asked` are those that may have them. */
export function finiteIssues(arrays: InputArrays, asked: readonly Role[] = roles): Issue[] {
  return asked.flatMap((role) => {
    const array = arrays[role];
    const found = array && firstOdd(array);
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
