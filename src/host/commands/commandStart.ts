import * as vscode from 'vscode';
import type { MetricLensRefusal } from '../api';
import { decodeArguments, type CommandArguments } from '../results/decodeRequest';
import { toRefusal } from '../../core/export/toPlainResult';
import type { RoledArray } from '../session';
import type { Gathered, Gatherer } from '../sources/gatherer';
import { placeLabel, type Place } from '../sources/place';
import { revealPlace } from '../sources/revealPlace';
import type { Words } from '../words';

/** What a command was told, and the arrays that it is about. */
export interface Started {
  readonly asked: CommandArguments;
  readonly arrays: readonly RoledArray[];
}

/** What every command about arrays begins with: its argument and the arrays, or a refusal that the user is told. */
export class CommandStart {
  constructor(
    private readonly gatherer: Gatherer,
    private readonly words: Words,
  ) {}

  async start(argument: unknown): Promise<Started | MetricLensRefusal> {
    const { value: asked, issues } = decodeArguments(argument);
    if (asked === undefined) return this.refuse(toRefusal(issues, this.words.translate));
    const gathered = await this.gatherer.gather(asked);
    if (gathered.value !== undefined) return { asked: { ...asked, ...ofCall(gathered) }, arrays: gathered.value };
    return this.refuse(toRefusal(gathered.issues, this.words.translate), gathered.places[0]);
  }

  /** Tells the user, with a way to the place, without waiting for the answer. */
  refuse(refusal: MetricLensRefusal, place?: Place): MetricLensRefusal {
    const [first] = refusal.issues;
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

/** What a call of a program says itself: its function, parameters and precision. */
function ofCall({ request }: Gathered): Partial<CommandArguments> {
  if (request === undefined) return {};
  const { function: name, params = {}, precision } = request;
  const own = Object.entries(params).map(
    ([key, value]) => [key, typeof value === 'object' && value !== null ? [...value] : value] as const,
  );
  return { function: name, params: Object.fromEntries(own), dtype: precision };
}
