import * as vscode from 'vscode';
import { formatShape } from '../../core/format/formatShape';
import type { MetricLensRefusal, MetricLensResult } from '../api';
import { loadEngine } from '../loadEngine';
import type { PanelController } from '../panel/panelController';
import { decodeArguments, type CommandArguments } from '../results/decodeRequest';
import { toPlainInputs } from '../results/toPlainInputs';
import { toPlainResult, toRefusal } from '../results/toPlainResult';
import { arraysFor, toInputs, type RoledArray, type Session } from '../session';
import { defaultPrecision } from '../settings';
import type { Gatherer } from '../sources/gatherer';
import { placeLabel, type Place } from '../sources/place';
import { revealPlace } from '../sources/revealPlace';
import type { Words } from '../words';
import { pickFunction } from './pickFunction';

/** What the command `metricLens.computeAll` returns when something could be computed. */
export interface EverythingResult {
  readonly results: readonly MetricLensResult[];
}

/** The commands that compute what the editor shows, open the panel on it and return the result as plain data. */
export class ComputeCommands {
  constructor(
    private readonly gatherer: Gatherer,
    private readonly panel: PanelController,
    private readonly words: Words,
  ) {}

  /** Undefined when the user turned away, or asked for something else meanwhile. */
  async compute(argument: unknown): Promise<MetricLensResult | MetricLensRefusal | undefined> {
    const started = await this.#start(argument);
    if ('issues' in started) return started;
    const { asked, arrays } = started;
    const id = asked.function ?? (await this.#ask(arrays));
    if (id === undefined) return undefined;
    const computed = await this.panel.show(newSession(id, asked, arrays, false));
    return computed && toPlainResult(computed.result, toPlainInputs(computed.arrays), this.words.translate);
  }

  /** The panel opens on the function that fits best, with the others in its list. */
  async computeAll(argument: unknown): Promise<EverythingResult | MetricLensRefusal | undefined> {
    const started = await this.#start(argument);
    if ('issues' in started) return started;
    const { asked, arrays } = started;
    const { candidates } = await loadEngine();
    const best = asked.function ?? candidates(toInputs(arrays))[0]?.definition.id ?? '';
    const computed = await this.panel.show(newSession(best, asked, arrays, true));
    if (computed === undefined) return undefined;
    const results = (computed.everything ?? []).flatMap(({ definition, result }) => {
      const plain = toPlainResult(result, toPlainInputs(arraysFor(definition, arrays)), this.words.translate);
      return 'value' in plain ? [plain] : [];
    });
    return results.length === 0 ? toRefusal(computed.result.issues, this.words.translate) : { results };
  }

  async #ask(arrays: readonly RoledArray[]): Promise<string | undefined> {
    const { candidates } = await loadEngine();
    const described = arrays.map(({ role, array }) => `${role} ${formatShape(array.shape)}`).join(', ');
    return pickFunction(candidates(toInputs(arrays)), described, this.words);
  }

  async #start(
    argument: unknown,
  ): Promise<{ asked: CommandArguments; arrays: readonly RoledArray[] } | MetricLensRefusal> {
    const { value: asked, issues } = decodeArguments(argument);
    if (asked === undefined) return this.#refuse(toRefusal(issues, this.words.translate), []);
    const gathered = await this.gatherer.gather(asked);
    if (gathered.value !== undefined) return { asked, arrays: gathered.value };
    return this.#refuse(toRefusal(gathered.issues, this.words.translate), gathered.places);
  }

  /** Tells the user, with a way to the place, without waiting for the answer. */
  #refuse(refusal: MetricLensRefusal, places: readonly (Place | undefined)[]): MetricLensRefusal {
    const [first] = refusal.issues;
    const [place] = places;
    if (first !== undefined) void this.#tell(first.message, place);
    return refusal;
  }

  async #tell(message: string, place: Place | undefined): Promise<void> {
    if (place === undefined) {
      await vscode.window.showErrorMessage(message);
      return;
    }
    const show = this.words.translate('Show', {});
    const chosen = await vscode.window.showErrorMessage(`${placeLabel(place)}: ${message}`, show);
    if (chosen === show) await revealPlace(place);
  }
}

function newSession(id: string, asked: CommandArguments, arrays: readonly RoledArray[], everything: boolean): Session {
  const { params, dtype: precision = defaultPrecision() } = asked;
  return { function: id, params, precision, sample: 0, everything, arrays };
}
