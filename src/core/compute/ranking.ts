import type { Definition, Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import { allDefinitions, definitions } from '../catalogue/registry';
import type { ArrayKind } from '../describe/arrayKind';
import { describeArray } from '../describe/describeArray';
import { Recent } from './recent';
import { suitability } from './suitability';
import type { Inputs } from './types';

/** A definition, and how well some inputs suit it; higher is better. Comparable in one ranking only. */
export interface Ranked {
  readonly definition: Definition;
  readonly rank: number;
}

type Kinds = Partial<Record<Role, ArrayKind>>;

interface KindInRole {
  readonly role: Role;
  readonly kind: ArrayKind;
}

/** The kinds of the arrays decide alone: rankings for so many combinations of them are kept. */
const keptRankings = 16;

/** Rankings by the list of definitions that they are of, and the kinds. */
const known = new WeakMap<readonly Definition[], Recent<readonly Ranked[]>>();

/** Every definition by how well the inputs suit it, whether they fit or not: the most suitable ones first. */
export function ranked(inputs: Inputs): readonly Ranked[] {
  const kinds: Kinds = {};
  for (const role of roles) {
    const array = inputs[role];
    if (array !== undefined) kinds[role] = describeArray(array).kind;
  }
  const all = allDefinitions();
  const rankings = known.get(all) ?? new Recent<readonly Ranked[]>(keptRankings);
  known.set(all, rankings);
  return rankings.get(JSON.stringify(kinds), () => inOrder(all, kinds));
}

/** The definitions by rank. There are few different ranks, so that these are sorted instead of the definitions. */
function inOrder(all: readonly Definition[], kinds: Kinds): readonly Ranked[] {
  const present = roles.flatMap((role): KindInRole[] => {
    const kind = kinds[role];
    return kind === undefined ? [] : [{ role, kind }];
  });
  const byRank = new Map<number, Ranked[]>();
  for (const definition of all) {
    const rank = rankOf(definition, present);
    const equals = byRank.get(rank);
    if (equals === undefined) byRank.set(rank, [{ definition, rank }]);
    else equals.push({ definition, rank });
  }
  return [...byRank]
    .sort(([a], [b]) => b - a)
    .map(([, equals]) => equals)
    .flat();
}

/** A definition that is made around another suits no arrays by itself: it comes after all that do. */
const wrapperRank = -100;

function rankOf(definition: Definition, present: readonly KindInRole[]): number {
  if (definition.given !== undefined) return wrapperRank;
  let rank = formRank(definition);
  for (const { role, kind } of present) {
    const spec = definition.inputs[role];
    if (spec === undefined || spec.optional === true) continue;
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
