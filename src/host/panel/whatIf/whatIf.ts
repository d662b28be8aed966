import { renderIssue } from '../../../core/issues/renderIssue';
import type { ComputeResult } from '../../../core/compute/types';
import type { ChangesState, WhatIfElement, WhatIfState } from '../../../protocol/whatIf';
import { asReadOf, withValue } from '../../changedValues';
import type { Engine } from '../../loadEngine';
import { inputSpecs } from '../../../core/pairing/roledArrays';
import type { RoledArray, Session } from '../../session';
import type { RunTask } from '../../work/runTask';
import type { Words } from '../../words';
import { isSameResult } from '../findings/findingsSearch';
import type { Computed } from '../panelState';
import type { Change } from '../sessionChanges';
import { changesState, isChanged, resultAsRead } from './changesState';
import type { WhatIfFacts } from '../../../worker/tasks/whatIfTask';
import { heatCell, strongestIn, type MeasuredSensitivity } from '../../../worker/whatIf/heat';
import { sampleRanges, type SampleRanges } from './sampleRanges';
import { sliderRange } from './sliderRange';
import { whatIfSubject, type WhatIfSubject } from './subject';

/** The derivative of one result, and whose numbers it is by. */
interface Known {
  readonly subject: WhatIfSubject;
  readonly heat: MeasuredSensitivity;
  readonly facts: WhatIfFacts;
  readonly ranges: SampleRanges;
}

/** What the panel's result would be with other predictions: how it depends on each, and those that somebody tries. */
export class WhatIf {
  #isAsked = false;
  /** The position that was chosen last. */
  #chosen: number | undefined;
  /** What is known of a session: nothing where there are no predictions. */
  #known: { readonly session: Session; readonly known?: Known } | undefined;
  /** The result that the text gives, beside the session with other numbers. */
  #asRead: { readonly session: Session; readonly result: ComputeResult } | undefined;

  constructor(private readonly words: Words) {}

  ask(): void {
    this.#isAsked = true;
  }

  forget(): void {
    this.#isAsked = false;
    this.#chosen = undefined;
    this.#known = undefined;
    this.#asRead = undefined;
  }

  /** Takes up the result that is shown next. */
  async follow(engine: Engine, computed: Computed, run: RunTask): Promise<void> {
    const { session } = computed;
    const result = isChanged(session) ? await resultAsRead(engine, session, run) : undefined;
    if (result !== undefined) this.#asRead = { session, result };
    if (this.#isAsked && !this.#isKnown(session)) {
      const outcome = await known(engine, computed, run);
      if (outcome !== undefined) this.#known = { session, ...outcome };
    }
  }

  /** Chooses the number at a position, and the sample that it belongs to. */
  choose(computed: Computed, at: number): Change {
    this.#chosen = at;
    const sample = this.#of(computed)?.ranges.sampleAt(at);
    return () => ({ sample: sample ?? computed.session.sample });
  }

  /** Tries another number at a position of the predictions. */
  change(computed: Computed, at: number, value: number): Change {
    const own = whatIfSubject(computed)?.own;
    // Numbers come faster than results: the array may have another one by now.
    const isIt = ({ role, place }: RoledArray): boolean => role === own?.role && place === own.place;
    return ({ arrays }) =>
      arrays.some(isIt)
        ? { arrays: arrays.map((each) => (isIt(each) ? withValue(each, at, value) : each)) }
        : undefined;
  }

  changes({ session, result, definition }: Computed): ChangesState | undefined {
    const isCurrent = this.#asRead !== undefined && isSameResult(this.#asRead.session, session);
    return isCurrent && isChanged(session) && this.#asRead !== undefined
      ? changesState({ session, result, definition }, this.#asRead.result)
      : undefined;
  }

  /** Undefined until the view asks for it, and while it is made; null for a function without predictions, or a result that there is not. */
  state(computed: Computed): WhatIfState | null | undefined {
    if (!this.#isAsked || !this.#isKnown(computed.session)) return undefined;
    const known = this.#of(computed);
    if (known === undefined) return null;
    const { subject, heat, facts } = known;
    const error = facts.issues.find(({ severity }) => severity === 'error');
    const { translate } = this.words;
    return {
      role: subject.taken.role,
      total: heat.data.length,
      problem: error === undefined ? '' : renderIssue(error, translate),
      isSummed: facts.isSummed,
      goal: heat.better,
      cells: facts.cells,
      columns: facts.columns,
      strongest: facts.strongest,
      element: this.#element(computed, known),
      fixed:
        subject.own === undefined
          ? translate(
              'The function takes these numbers in another form than the text has them: {name} cannot be changed here.',
              { name: subject.taken.role },
            )
          : '',
    };
  }

  #element({ definition, session }: Computed, { subject, heat, facts, ranges }: Known): WhatIfElement {
    const { start, end } = ranges.rangeOf(session.sample);
    const isInSample = this.#chosen !== undefined && this.#chosen >= start && this.#chosen < end;
    const at = isInSample && this.#chosen !== undefined ? this.#chosen : strongestIn(heat, start, end);
    const { taken, own } = subject;
    const asRead = asReadOf(own ?? taken);
    const domain = definition && inputSpecs(definition)[taken.role]?.domain;
    const number = heat.data[at] ?? NaN;
    const range = sliderRange(facts.span, number, domain);
    return { ...heatCell(heat, at), number, given: heatCell({ ...heat, data: asRead.data }, at).value, ...range };
  }

  #of({ session }: Computed): Known | undefined {
    return this.#isKnown(session) ? this.#known?.known : undefined;
  }

  #isKnown(session: Session): boolean {
    return this.#known !== undefined && isSameResult(this.#known.session, session);
  }
}

/** Without anything for a result that has no predictions; undefined when it was given up. */
async function known(
  { readSamples }: Engine,
  { request, arrays, session, result, definition, layout }: Computed,
  run: RunTask,
): Promise<{ readonly known?: Known } | undefined> {
  const subject = whatIfSubject({ arrays, session });
  if (subject === undefined || result.value === undefined) return {};
  const { taken, own } = subject;
  const { role, array } = taken;
  const better = definition?.better;
  const facts = await run('whatIf', { request, role, taken: array, asRead: asReadOf(own ?? taken), better });
  if (facts === undefined) return undefined;
  const { data, shape } = array;
  const { gradient, largest } = facts;
  const reader = layout && readSamples(layout, request.inputs);
  return {
    known: {
      subject,
      heat: { data, shape, gradient, largest, better },
      facts,
      ranges: sampleRanges(reader, role, data.length),
    },
  };
}
