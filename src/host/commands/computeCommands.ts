import type { MetricLensRefusal, MetricLensResult } from '../api';
import { breather } from '../breather';
import type { PanelController } from '../panel/panelController';
import type { Computed } from '../panel/panelState';
import { commandResult } from '../results/commandResult';
import { toPlainInputs } from '../results/toPlainInputs';
import { toRefusal } from '../../core/export/toPlainResult';
import { arraysFor } from '../../core/pairing/roledArrays';
import type { RoledArray, Session } from '../session';
import { defaultPrecision } from '../settings';
import type { Words } from '../words';
import type { Work } from '../work/work';
import { askFunction, bestFunction } from './askFunction';
import type { CommandStart } from './commandStart';

/**
 * What the command `metricLens.computeAll` returns when something could be computed. The values of more than 10,000 samples
 * are null.
 */
export interface EverythingResult {
  readonly results: readonly MetricLensResult[];
}

/** The commands that compute what the editor shows, open the panel on it and return the result as plain data. */
export class ComputeCommands {
  constructor(
    private readonly begin: CommandStart,
    private readonly panel: PanelController,
    private readonly work: Pick<Work, 'run'>,
    private readonly words: Words,
  ) {}

  /** Undefined when the user turned away, or asked for something else meanwhile. */
  async compute(argument: unknown): Promise<MetricLensResult | MetricLensRefusal | undefined> {
    const started = await this.begin.start(argument);
    if ('issues' in started) return started;
    const { asked, arrays } = started;
    const id = asked.function ?? (await askFunction(arrays, this.words, this.work));
    if (id === undefined) return undefined;
    const computed = await this.panel.show(newSession(id, asked, arrays, false));
    return computed && commandResult(computed.result, toPlainInputs(computed.arrays), this.words.translate);
  }

  /** The panel opens on the function that fits best, with the others in its list. */
  async computeAll(argument: unknown): Promise<EverythingResult | MetricLensRefusal | undefined> {
    const started = await this.begin.start(argument);
    if ('issues' in started) return started;
    const { asked, arrays } = started;
    const best = asked.function ?? (await bestFunction(arrays, this.work));
    const computed = await this.panel.show(newSession(best, asked, arrays, true));
    if (computed === undefined) return undefined;
    const results = await this.#plainResults(computed.everything ?? [], arrays);
    return results.length === 0 ? toRefusal(computed.result.issues, this.words.translate) : { results };
  }

  /** Large results are long lists: others have their turn between them. */
  async #plainResults(
    everything: NonNullable<Computed['everything']>,
    arrays: readonly RoledArray[],
  ): Promise<readonly MetricLensResult[]> {
    const breathe = breather();
    const results: MetricLensResult[] = [];
    for (const { definition, result } of everything) {
      const plain = commandResult(result, toPlainInputs(arraysFor(definition, arrays)), this.words.translate);
      if ('value' in plain) results.push(plain);
      await breathe();
    }
    return results;
  }
}

/** A session as a command begins it. */
export function newSession(
  id: string,
  asked: { readonly params: Session['params']; readonly dtype?: Session['precision'] | undefined },
  arrays: readonly RoledArray[],
  everything: boolean,
): Session {
  const { params, dtype: precision = defaultPrecision() } = asked;
  return { function: id, params, precision, sample: 0, everything, arrays };
}
