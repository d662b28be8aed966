import type { NDArray } from '../../core/array/ndarray';
import { roles, type Role } from '../../core/catalogue/definition';
import type { Inputs } from '../../core/compute/types';
import type { Issue, Outcome } from '../../core/issues/issue';
import { readNested } from './readNested';

/** The arrays that other code passed under their roles, as nested lists; every misfit among them is an issue. */
export function readInputs(given: Readonly<Partial<Record<Role, unknown>>>): Outcome<Inputs> {
  const arrays: Partial<Record<Role, NDArray>> = {};
  const problems: Issue[] = [];
  for (const role of roles) {
    if (given[role] === undefined || given[role] === null) continue;
    const { value, issues } = readNested(role, given[role]);
    if (value !== undefined) arrays[role] = value;
    problems.push(...issues);
  }
  return problems.length > 0 ? { issues: problems } : { value: arrays, issues: [] };
}
