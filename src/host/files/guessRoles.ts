import { roleOfName } from '../../core/pairing/roleOfName';
import type { FileRole } from './decodeFiles';
import type { Chosen, OpenedFile } from './openedFiles';

/** An array or a column that a file offers. */
export interface Offered {
  readonly opened: OpenedFile;
  readonly member: string;
}

export function offersOf(files: readonly OpenedFile[]): readonly Offered[] {
  return files.flatMap((opened) => opened.holds.members.map(({ name }) => ({ opened, member: name })));
}

/** By names: y_true and y_pred, where each fits one offer alone, and weights. Undefined where names do not decide. */
export function guessRoles(offers: readonly Offered[]): readonly Chosen[] | undefined {
  const named = (role: FileRole) => offers.filter((offer) => roleOfName(nameOf(offer)).role === role);
  const [yTrue, ...otherTrue] = named('y_true');
  const [yPred, ...otherPred] = named('y_pred');
  if (yTrue === undefined || yPred === undefined || otherTrue.length + otherPred.length > 0) return undefined;
  const [weight, ...otherWeights] = named('sample_weight');
  const weights = weight !== undefined && otherWeights.length === 0 ? [chosen('sample_weight', weight)] : [];
  return [chosen('y_true', yTrue), chosen('y_pred', yPred), ...weights];
}

export function chosen(role: FileRole, { opened, member }: Offered): Chosen {
  return { role, opened, pick: [member] };
}

/** The name in the file, or that of the file where it holds one array alone. */
function nameOf({ opened, member }: Offered): string {
  return member === '' ? opened.address.name.replace(/\.\w+$/, '') : member;
}

/** "preds.npz: y_pred", or the file's name where it holds one array alone. */
export function labelOf({ opened, member }: Offered): string {
  return member === '' ? opened.address.name : `${opened.address.name}: ${member}`;
}
