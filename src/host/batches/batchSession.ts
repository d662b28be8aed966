import * as vscode from 'vscode';
import type { NDArray } from '../../core/array/ndarray';
import { callText } from '../../core/compare/library';
import type { Issue, Outcome } from '../../core/issues/issue';
import { issue } from '../../core/issues/issue';
import { phrase } from '../../core/issues/phrase';
import type { BatchFunction } from '../../core/session/batchRun';
import { loadEngine } from '../loadEngine';
import { arraysFor, toInputs } from '../../core/pairing/roledArrays';
import type { RunTask } from '../work/runTask';
import type { BatchArray, Batches } from './batches';
import { numbersIn } from './batches';
import type { BatchStore } from './batchStore';
import { batchLimit, numberLimit } from './limits';

/** The function, how many batches there are, and the pooled value. */
export interface BatchSummary {
  readonly function: string;
  readonly count: number;
  readonly value: NDArray | undefined;
}

/** The one session over batches of the workspace. What cannot be taken in leaves it as it was. */
export class BatchSession implements vscode.Disposable {
  #current: Batches | undefined;
  /** Changes are made one after the other; the first thing to be done is to take up the batches of before. */
  #last: Promise<unknown> | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  constructor(
    private readonly store: BatchStore,
    private readonly run: RunTask,
  ) {}

  /** The batches as far as they are loaded; undefined when there is none. */
  get current(): Batches | undefined {
    return this.#current;
  }

  /** The batches, those of before a reload among them. */
  load(): Promise<Batches | undefined> {
    return this.#inTurn(() => Promise.resolve(this.#current));
  }

  /** What there is to say in a few words. Of batches of before a reload the value is known once they are loaded. */
  summary(): BatchSummary {
    if (this.#last === undefined) {
      const { batches = [], function: name = '' } = this.store.load() ?? {};
      return { function: name, count: batches.length, value: undefined };
    }
    const { run } = this.#current ?? {};
    return { function: run?.function ?? '', count: run?.batches.length ?? 0, value: run?.batches.at(-1)?.running };
  }

  /** Takes a batch in; `asked` is what the first one is computed with. One that was given up has the issue `work.cancelled`. */
  add(asked: BatchFunction, arrays: readonly BatchArray[], run = this.run): Promise<Outcome<Batches>> {
    return this.#inTurn(async () => {
      const outcome = await taken(this.#current, asked, arrays, run);
      if (outcome.value !== undefined) await this.#set(outcome.value);
      return outcome;
    });
  }

  /** Takes the last batch back; undefined when none is left. */
  undo(): Promise<Batches | undefined> {
    return this.#inTurn(async () => {
      const { undoBatch } = await loadEngine();
      const run = this.#current && undoBatch(this.#current.run);
      await this.#set(run && this.#current && { ...this.#current, run, sources: this.#current.sources.slice(0, -1) });
      return this.#current;
    });
  }

  /** Puts other batches in the place of these; none when left out. */
  replace(batches?: Batches): Promise<void> {
    return this.#inTurn(() => this.#set(batches));
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#last ??= this.#restore();
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #restore(): Promise<void> {
    const before = this.store.load();
    if (before === undefined) return;
    let batches: Batches | undefined;
    for (const arrays of before.batches) batches = (await taken(batches, before, arrays, this.run)).value ?? batches;
    this.#current = batches;
    this.#changed.fire();
  }

  async #set(batches: Batches | undefined): Promise<void> {
    this.#current = batches;
    this.#changed.fire();
    await this.store.save(batches);
  }
}

/** The batches with one more, of the arrays that the function takes. */
async function taken(
  batches: Batches | undefined,
  asked: BatchFunction,
  arrays: readonly BatchArray[],
  runTask: RunTask,
): Promise<Outcome<Batches>> {
  const { beforeNext, requestedDefinition, withBatch } = await loadEngine();
  const { function: name, params } = batches?.run ?? asked;
  const definition = requestedDefinition({ function: name, params, inputs: toInputs(arrays) });
  const wanted = arraysFor(definition, arrays);
  const tooMany = excess(batches, wanted);
  if (tooMany !== undefined) return { issues: [tooMany] };
  const inputs = toInputs(wanted);
  const after = batches === undefined ? asked : beforeNext(batches.run);
  const outcome = await runTask('batch', { after, inputs });
  if (outcome?.value === undefined) return { issues: outcome?.issues ?? [issue('work.cancelled', 'error')] };
  const { value, issues } = outcome;
  const run = withBatch(batches?.run, value, inputs);
  const source = wanted.map(({ role, name, place }) => ({ role, name, ...(place !== undefined && { place }) }));
  const call = definition === undefined ? run.function : callText(definition, run.params);
  return { value: { run, call, sources: [...(batches?.sources ?? []), source] }, issues };
}

function excess(batches: Batches | undefined, arrays: readonly BatchArray[]): Issue | undefined {
  const count = (batches?.run.batches.length ?? 0) + 1;
  const before = batches === undefined ? 0 : numbersIn(batches);
  const numbers = arrays.reduce((sum, { array }) => sum + array.data.length, before);
  if (count > batchLimit) {
    return issue('batches.too-many', 'error', { received: count, what: phrase('batches'), limit: batchLimit });
  }
  if (numbers <= numberLimit) return undefined;
  return issue('batches.too-many', 'error', { received: numbers, what: phrase('numbers'), limit: numberLimit });
}
