import type { ComputeRequest } from '../compute/types';
import type { Finding } from './finding';
import { checks } from './index';
import { subjectOf } from './subject';

/** What is odd about a request, warnings first; nothing for a function that is not known. Never throws on a user's input. */
export function runChecks(request: ComputeRequest): readonly Finding[] {
  const found = [...checkOneByOne(request)].filter((finding) => finding !== undefined);
  return [...found.filter(isWarning), ...found.filter((finding) => !isWarning(finding))];
}

/** The finding of every check, undefined for one that has nothing to say. Whoever runs it can pause after each, or stop. */
export function* checkOneByOne(request: ComputeRequest): Generator<Finding | undefined, void> {
  const subject = subjectOf(request);
  if (subject === undefined) return;
  for (const { look } of checks) yield look(subject);
}

const isWarning = ({ severity }: Finding): boolean => severity === 'warning';
