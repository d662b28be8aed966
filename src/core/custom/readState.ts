import type { Role } from '../catalogue/definition';
import { issue } from '../issues/issue';
import { phrase } from '../issues/phrase';
import type { Note } from './metricIssue';
import type { ReadStep } from './readSteps';
import { noteInvalid } from './settingValue';

const path = ['state'];

/** The names of the steps that add up over batches. The result must need no more than these. */
export function readState(
  given: unknown,
  steps: readonly ReadStep[],
  inputs: ReadonlySet<Role>,
  note: Note,
): readonly string[] | undefined {
  if (given === undefined) return undefined;
  if (!Array.isArray(given) || given.length === 0) {
    noteInvalid(note, path, given, phrase('a list of names of steps'));
    return undefined;
  }
  const names = steps.map(({ name }) => name);
  const state = names.filter((name) => given.includes(name));
  given.slice(0, names.length + 1).forEach((name: unknown, index) => {
    if (typeof name !== 'string') noteInvalid(note, [...path, String(index)], name, phrase('the name of a step'));
    else if (!names.includes(name)) {
      note([...path, String(index)], issue('custom.unknown-state', 'error', { name, expected: names.join(', ') }));
    }
  });
  const read = inputReadAfter(state, steps, inputs);
  if (read === undefined) return state;
  note(path, issue('custom.result-reads-inputs', 'error', { role: read, state: state.join(', ') }));
  return undefined;
}

/** An input that the result reads past the state variables. */
function inputReadAfter(
  state: readonly string[],
  steps: readonly ReadStep[],
  inputs: ReadonlySet<string>,
): string | undefined {
  const byName = new Map(steps.map((step) => [step.name, step]));
  const waiting = steps.slice(-1).map(({ name }) => name);
  const seen = new Set<string>(state);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const step = byName.get(name);
    if (step !== undefined) waiting.push(...step.names);
    else if (inputs.has(name)) return name;
  }
  return undefined;
}
