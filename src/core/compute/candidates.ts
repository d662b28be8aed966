import type { Definition, Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import { allDefinitions, definitions } from '../catalogue/registry';
import type { ArrayKind } from '../describe/arrayKind';
import { describeArray } from '../describe/describeArray';
import type { Issue } from '../issues/issue';
import { firstRows } from './firstRows';
import { obstaclesFor } from './obstacles';
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
  const obstacle = obstaclesFor(firstRows(inputs, triedRows));
  const fit: Candidate[] = [];
  const others: Candidate[] = [];
  for (const { definition, rank } of ranked(inputs)) {
    const reason = obstacle(definition);
    if (reason === undefined) fit.push({ definition, fits: true, rank });
    else others.push({ definition, fits: false, rank, reason });
  }
  return [...fit, ...others];
}

/**
 * The definitions that fit these inputs, the most suitable ones first. Each is tried when it is asked for: whoever wants
 * a few of them waits for no more.
 */
export function* fittingCandidates(inputs: Inputs): Generator<Candidate, void> {
  const obstacle = obstaclesFor(firstRows(inputs, triedRows));
  for (const { definition, rank } of ranked(inputs)) {
    if (obstacle(definition) === undefined) yield { definition, fits: true, rank };
  }
}

/** Every definition by how well the values suit it, whether it fits or not. */
function ranked(inputs: Inputs): readonly Pick<Candidate, 'definition' | 'rank'>[] {
  const kinds = new Map<Role, ArrayKind>();
  for (const role of roles) {
    const array = inputs[role];
    if (array !== undefined) kinds.set(role, describeArray(array).kind);
  }
  return allDefinitions()
    .map((definition) => ({ definition, rank: rankOf(definition, kinds) }))
    .sort((a, b) => b.rank - a.rank);
}

/** A definition that is made around another suits no arrays by itself: it comes after all that do. */
const wrapperRank = -100;

function rankOf(definition: Definition, kinds: ReadonlyMap<Role, ArrayKind>): number {
  if (definition.given !== undefined) return wrapperRank;
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
