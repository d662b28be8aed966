import { definitions } from '../catalogue/registry';
import { issue, type Issue } from '../issues/issue';
import { phrase } from '../issues/phrase';
import { customPrefix } from './readMetric';

/**
 * What there is to say about a metric's name beside the other metrics: an error when one of them has it, a warning when
 * a library's function is found by it first. `others` has the ids of the other metrics.
 */
export function problemOfTaken(name: string, others: { has: (id: string) => boolean }): Issue | undefined {
  if (others.has(`${customPrefix}${name}`)) {
    return issue('custom.name-taken', 'error', { name, other: phrase('a metric'), what: phrase('metric') });
  }
  const builtIn = definitions.find((each) => each.aliases.includes(name));
  return builtIn && issue('custom.shadowed', 'warning', { name, id: builtIn.id });
}
