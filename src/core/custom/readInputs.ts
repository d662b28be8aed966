import type { Definition, InputSpec, Role } from '../catalogue/definition';
import { roles } from '../catalogue/definition';
import { realPred, realTrue, sampleWeight } from '../catalogue/inputs';
import { upright } from '../formula/tex/tex';
import { issue } from '../issues/issue';
import { phrase } from '../issues/phrase';
import type { Note } from './metricIssue';
import type { ReadStep } from './readSteps';
import { noteInvalid } from './settingValue';

const path = ['inputs'];

/** The names of arrays that the formulas may read: those of `inputs`, or all but the names of steps and parameters. */
export function inputNames(given: unknown, taken: ReadonlySet<string>, note: Note): ReadonlySet<Role> {
  if (given === undefined) return new Set(roles.filter((role) => !taken.has(role)));
  if (!Array.isArray(given)) {
    noteInvalid(note, path, given, phrase('a list of names'));
    return new Set();
  }
  const named = new Set<Role>();
  given.slice(0, roles.length).forEach((name: unknown, index) => {
    const role = roles.find((each) => each === name);
    if (role === undefined)
      noteInvalid(note, [...path, String(index)], name, phrase('one of {names}', { names: roles.join(', ') }));
    else if (taken.has(role)) {
      note(
        [...path, String(index)],
        issue('custom.name-taken', 'error', {
          name: role,
          other: phrase('a step or parameter'),
          what: phrase('input'),
        }),
      );
    } else named.add(role);
  });
  return named;
}

const usual: Readonly<Partial<Record<Role, InputSpec>>> = {
  y_true: realTrue,
  y_pred: realPred,
  sample_weight: sampleWeight,
};

/** The arrays that steps read. One that they compare with null may be left out. */
export function readInputs(steps: readonly ReadStep[], names: ReadonlySet<Role>): Definition['inputs'] {
  const inputs: Partial<Record<Role, InputSpec>> = {};
  for (const role of roles) {
    if (!names.has(role) || !steps.some((step) => step.names.has(role))) continue;
    const { optional: _, ...spec } = usual[role] ?? { domain: 'real', symbol: upright(role), doc: role };
    const mayBeMissing = steps.some(({ comparedWithNull }) => comparedWithNull.has(role));
    inputs[role] = mayBeMissing ? { ...spec, optional: true } : spec;
  }
  return inputs;
}
