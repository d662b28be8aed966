import type { Definition, InputShapes, Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import { definitions } from '../catalogue/registry';
import type { ArrayKind } from '../describe/arrayKind';
import { describeArray } from '../describe/describeArray';
import { bindFormula } from '../formula/bindFormula';
import type { Issue } from '../issues/issue';
import { issue } from '../issues/issue';
import { firstRows } from './firstRows';
import { resolveParams } from './resolveParams';
import { suitability } from './suitability';
import type { Inputs } from './types';

/** A definition beside some inputs: whether they fit, and how well. */
export interface Candidate {
  readonly definition: Definition;
  readonly fits: boolean;
  /** How well the values suit the function; higher is better. Comparable among candidates of one call only. */
  readonly rank: number;
  /** Why it does not fit. */
  readonly reason?: Issue;
}

/** What fits so many rows fits the others; some definitions look at every value to know their axes. */
const triedRows = 500;

/** Every definition for these inputs, those that fit first, the most suitable ones before the others. */
export function candidates(inputs: Inputs): readonly Candidate[] {
  const kinds = new Map<Role, ArrayKind>();
  const shapes: Partial<Record<Role, readonly number[]>> = {};
  for (const role of roles) {
    const array = inputs[role];
    if (array === undefined) continue;
    kinds.set(role, describeArray(array).kind);
  }
  const tried = firstRows(inputs, triedRows);
  for (const role of roles) {
    const array = tried[role];
    if (array !== undefined) shapes[role] = array.shape;
  }
  const found = definitions.map((definition): Candidate => {
    const reason = obstacle(definition, shapes, tried);
    const rank = rankOf(definition, kinds);
    return reason === undefined ? { definition, fits: true, rank } : { definition, fits: false, rank, reason };
  });
  return found.sort((a, b) => Number(b.fits) - Number(a.fits) || b.rank - a.rank);
}

function obstacle(definition: Definition, shapes: InputShapes, inputs: Inputs): Issue | undefined {
  for (const role of roles) {
    const spec = definition.inputs[role];
    if (spec !== undefined && spec.optional !== true && shapes[role] === undefined) {
      return issue('compute.missing-input', 'error', { function: definition.id, role });
    }
  }
  const params = resolveParams(definition).value ?? {};
  return bindFormula(definition, shapes, params, inputs).issues.find(({ severity }) => severity === 'error');
}

function rankOf(definition: Definition, kinds: ReadonlyMap<Role, ArrayKind>): number {
  let rank = formRank(definition);
  for (const role of roles) {
    const spec = definition.inputs[role];
    const kind = kinds.get(role);
    if (spec === undefined || kind === undefined || spec.optional === true) continue;
    const score = suitability(spec.domain, kind);
    rank += score === 0 ? -20 : 10 * score;
  }
  return rank;
}

/** Among equals, the form that gives a single number comes first: a loss class, then a metric class of its own. */
function formRank({ concept, kind, form }: Definition): number {
  if (form === 'function') return 1;
  if (kind === 'loss') return 3;
  return lossConcepts.has(concept) ? 0 : 2;
}

const lossConcepts = new Set(definitions.filter(({ kind }) => kind === 'loss').map(({ concept }) => concept));
