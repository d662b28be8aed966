import type { Definition, Role } from '../../../catalogue/definition';
import { inputSpecs } from '../../../export/python/inputSpecs';

/** What libraries call arrays for which the catalogue has one name, where they are no parameter of the function. */
const otherNames: Readonly<Record<string, Role>> = {
  input: 'y_pred',
  target: 'y_true',
  preds: 'y_pred',
  targets: 'y_true',
  p: 'y_pred',
  q: 'y_true',
  y_score: 'y_pred',
  y_proba: 'y_pred',
  y_prob: 'y_pred',
  pred_decision: 'y_pred',
  y1: 'y_true',
  y2: 'y_pred',
  x: 'y_true',
  y: 'y_pred',
  labels_true: 'y_true',
  labels_pred: 'y_pred',
};

/** The input of a function that an argument is; undefined for what is no array of it. */
export function roleOf(definition: Definition, name: string): Role | undefined {
  const roles = inputSpecs(definition).map(([role]) => role);
  const own = roles.find((role) => role === name);
  if (own !== undefined || name in definition.params) return own;
  const other = otherNames[name];
  return other !== undefined && roles.includes(other) ? other : undefined;
}
