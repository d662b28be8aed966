import type { Issue } from '../issues/issue';
import { firstRows } from './firstRows';
import { obstaclesFor } from './obstacles';
import type { Ranked } from './ranking';
import { ranked } from './ranking';
import type { Inputs } from './types';

/** A definition beside some inputs: whether they fit, and how well. */
export interface Candidate extends Ranked {
  readonly fits: boolean;
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
 * The definitions that are wanted and fit these inputs, the most suitable ones first. Each is tried when it is asked for:
 * whoever wants a few of them waits for no more.
 */
export function* fittingCandidates(
  inputs: Inputs,
  isWanted: (candidate: Ranked) => boolean = () => true,
): Generator<Candidate, void> {
  const obstacle = obstaclesFor(firstRows(inputs, triedRows));
  for (const candidate of ranked(inputs)) {
    if (isWanted(candidate) && obstacle(candidate.definition) === undefined) yield { ...candidate, fits: true };
  }
}
