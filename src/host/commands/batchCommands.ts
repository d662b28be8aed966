import * as vscode from 'vscode';
import { callText } from '../../core/compare/library';
import { hasError, issue, type Issue, type Outcome } from '../../core/issues/issue';
import type { BatchFunction } from '../../core/session/batchRun';
import { toRefusal } from '../../core/export/toPlainResult';
import type { MetricLensRefusal } from '../api';
import type { BatchArray, Batches } from '../batches/batches';
import type { BatchSession } from '../batches/batchSession';
import { toPlainBatches, type BatchesResult } from '../batches/toPlainBatches';
import { loadEngine } from '../loadEngine';
import { shortName } from '../names';
import type { PanelController } from '../panel/panelController';
import { decodeBatchArguments, type BatchArguments } from '../results/decodeRequest';
import { readInputs } from '../results/readInputs';
import { toInputs } from '../../core/pairing/roledArrays';
import type { RoledArray } from '../session';
import { defaultPrecision } from '../settings';
import type { Words } from '../words';
import { offerCancel } from '../work/offerCancel';
import { runUntil } from '../work/runTask';
import type { Work } from '../work/work';
import { askFunction } from './askFunction';
import type { CommandStart } from './commandStart';
import { newSession } from './computeCommands';

/** The panel's view of the batches. */
const batchesView = 'batches';

/** The commands of the session over batches. */
export class BatchCommands {
  constructor(
    private readonly begin: CommandStart,
    private readonly batches: BatchSession,
    private readonly panel: PanelController,
    private readonly work: Pick<Work, 'run'>,
    private readonly words: Words,
  ) {}

  /**
   * Takes the selection, or the arrays that it is handed, in as a batch. The first batch asks for a function when it is
   * told none, the next ones are computed with that. Undefined when the user turned away.
   */
  async add(argument: unknown): Promise<BatchesResult | MetricLensRefusal | undefined> {
    const { value: asked, issues } = decodeBatchArguments(argument);
    if (asked === undefined) return this.#refuse(issues);
    const handed = readInputs(asked);
    if (handed.value === undefined) return this.#refuse(handed.issues);
    const isHanded = Object.keys(handed.value).length > 0;
    const started = isHanded ? { arrays: [] } : await this.begin.start(asked);
    if ('issues' in started) return started;
    const arrays: readonly BatchArray[] = isHanded ? batchArrays(handed.value) : started.arrays;
    const wanted = await this.#wanted(asked, arrays);
    if (wanted === undefined) return undefined;
    if ('code' in wanted) return this.#refuse([wanted]);
    const added = await this.#taken(wanted, arrays);
    if (added.value === undefined || hasError(added.issues)) return this.#refuse(added.issues);
    if (!isHanded) await this.#show(added.value, started.arrays);
    return toPlainBatches(added.value);
  }

  /** Takes the last batch back. Undefined when none is left. */
  async undo(): Promise<BatchesResult | MetricLensRefusal | undefined> {
    if ((await this.batches.load()) === undefined) return this.#refuse([issue('batches.none', 'error')]);
    const left = await this.batches.undo();
    return left && toPlainBatches(left);
  }

  /** Removes all batches, and offers to put them back. */
  async reset(): Promise<void> {
    const before = await this.batches.load();
    if (before === undefined) return;
    await this.batches.replace();
    void this.#offerBack(before);
  }

  /** Takes a batch in, with a notification that can cancel it when it takes long. */
  #taken(wanted: BatchFunction, arrays: readonly BatchArray[]): Promise<Outcome<Batches>> {
    const controller = new AbortController();
    const adding = this.batches.add(wanted, arrays, runUntil(this.work.run, controller.signal));
    const title = this.words.translate('Computing {function}', { function: shortName(wanted.function) });
    void offerCancel(adding, title, controller, {});
    return adding;
  }

  /** What a batch is to be computed with; an issue when that is something else than the batches before it. */
  async #wanted(asked: BatchArguments, arrays: readonly BatchArray[]): Promise<BatchFunction | Issue | undefined> {
    const { params = {}, dtype = defaultPrecision() } = asked;
    const precision = dtype === 'exact' ? 'float64' : dtype;
    const before = await this.batches.load();
    const name = asked.function ?? before?.run.function ?? (await askFunction(arrays, this.words, this.work));
    if (name === undefined) return undefined;
    if (before === undefined) return { function: name, params, precision };
    return (await this.#isOther(asked, before, arrays)) ?? before.run;
  }

  async #isOther(asked: BatchArguments, { run }: Batches, arrays: readonly BatchArray[]): Promise<Issue | undefined> {
    const { findDefinition, requestedDefinition } = await loadEngine();
    const { function: name = run.function, params = asked.function === undefined ? run.params : {} } = asked;
    const definition = requestedDefinition({ function: name, params, inputs: toInputs(arrays) });
    const before = findDefinition(run.function);
    if (definition === undefined || before === undefined) return undefined;
    const [received, expected] = [callText(definition, params), callText(before, run.params)];
    if (definition.id === run.function && received === expected) return undefined;
    return issue('batches.other-function', 'error', {
      received: definition.id === run.function ? received : definition.id,
      expected: definition.id === run.function ? expected : run.function,
    });
  }

  async #show({ run }: Batches, arrays: readonly RoledArray[]): Promise<void> {
    await this.panel.show(
      newSession(run.function, { params: run.params, dtype: run.precision }, arrays, false),
      batchesView,
    );
  }

  async #offerBack(before: Batches): Promise<void> {
    const { translate } = this.words;
    const count = before.run.batches.length;
    const putBack = translate('Put Back', {});
    const text =
      count === 1 ? translate('1 batch was removed.', {}) : translate('{count} batches were removed.', { count });
    if ((await vscode.window.showInformationMessage(text, putBack)) === putBack) await this.batches.replace(before);
  }

  #refuse(issues: readonly Issue[]): MetricLensRefusal {
    return this.begin.refuse(toRefusal(issues, this.words.translate));
  }
}

/** Arrays that a command was handed, which have no place. */
function batchArrays(inputs: ReturnType<typeof toInputs>): readonly BatchArray[] {
  return (Object.entries(inputs) as [BatchArray['role'], BatchArray['array']][]).map(([role, array]) => ({
    role,
    name: undefined,
    array,
  }));
}
