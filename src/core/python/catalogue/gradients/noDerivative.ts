import { NotKnown } from '../../values/notKnown';
import { reason } from '../../values/reason';

/** Why a gradient is not known. */
export function noDerivative(name: string): NotKnown {
  return new NotKnown(reason('not-here', { name: `the derivative of ${name}` }));
}
