import type { Claim } from '../../core/python/claims/claim';
import { reasonPhrase } from '../../core/python/values/reason';
import { renderPhrase } from '../../core/issues/phrase';
import type { Words } from '../words';

/** What the check of a stated value has shown, in words. */
export function verdictWords({ verdict, stated, computed = '' }: Claim, { translate }: Words): string {
  switch (verdict.kind) {
    case 'holds':
      return translate('Computed: {value}. It is what is stated.', { value: computed });
    case 'holds-of-mean':
      return translate(
        'Computed: {value}. Their mean is what is stated; older versions of the library return the mean.',
        {
          value: computed,
        },
      );
    case 'holds-before':
      return translate('{library} gives what is stated. Computed as it is now: {value}.', {
        library: verdict.library,
        value: computed,
      });
    case 'fails':
      return translate('{stated} is stated here; computed: {value}.', { stated, value: computed });
    case 'unknown':
      return translate('{stated} cannot be checked: {reason}.', {
        stated,
        reason: renderPhrase(reasonPhrase(verdict.because), translate),
      });
  }
}
