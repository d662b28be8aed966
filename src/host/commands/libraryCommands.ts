import * as vscode from 'vscode';
import { issue } from '../../core/issues/issue';
import { renderPhrase } from '../../core/issues/phrase';
import { renderIssue } from '../../core/issues/renderIssue';
import type { ParamValue } from '../../core/catalogue/definition';
import type { MetricLensRefusal, MetricLensResult } from '../api';
import { loadEngine, type Engine } from '../loadEngine';
import { comparedState } from '../panel/comparedState';
import type { PanelController } from '../panel/panelController';
import { commandResult } from '../results/commandResult';
import { toPlainInputs } from '../results/toPlainInputs';
import { toRefusal } from '../../core/export/toPlainResult';
import type { Session } from '../session';
import type { Words } from '../words';
import type { CommandStart, Started } from './commandStart';
import type { Work } from '../work/work';
import { bestFunction } from './askFunction';
import { newSession } from './computeCommands';

/** What the command `metricLens.explainExpected` returns: calls that give the number, the likeliest first. */
export interface ExpectedResult {
  /** The number as it was typed. */
  readonly expected: string;
  readonly explanations: readonly {
    /** The definition's id. */
    readonly function: string;
    /** Those that are not left at their defaults. */
    readonly params: Readonly<Record<string, ParamValue>>;
    readonly value: number;
    /** The call, and what was done to the arrays before it. */
    readonly words: string;
  }[];
}

/** What the command `metricLens.compareLibraries` returns. */
export interface ComparedResult extends MetricLensResult {
  /** Calls that agree stand together; those that agree with the function come first. */
  readonly libraries: readonly {
    /** As NumPy prints it. */
    readonly value: string;
    readonly calls: readonly { readonly function: string; readonly call: string }[];
    /** Sentences: where they part from the function. */
    readonly partings: readonly string[];
  }[];
  /** What is odd about the number. */
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

/** The panel's view of the libraries. */
const librariesView = 'libraries';

/** The commands that compare libraries on what the editor shows, in the panel. */
export class LibraryCommands {
  constructor(
    private readonly begin: CommandStart,
    private readonly panel: PanelController,
    private readonly work: Pick<Work, 'run'>,
    private readonly words: Words,
  ) {}

  /** Opens the libraries on the function that fits best. Returns its result, what the libraries give, and what is odd. */
  async compare(argument: unknown): Promise<ComparedResult | MetricLensRefusal | undefined> {
    const started = await this.begin.start(argument);
    if ('issues' in started) return started;
    const computed = await this.panel.show(await this.#sessionOf(started), librariesView);
    if (computed === undefined) return undefined;
    const plain = commandResult(computed.result, toPlainInputs(computed.arrays), this.words.translate);
    if (!('value' in plain)) return plain;
    const groups = computed.libraries === undefined ? [] : comparedState(computed.libraries, this.words).groups;
    const libraries = groups.map(({ fullValue, partings, lines }) => {
      const calls = lines.flatMap(({ functions }) => functions.map(({ id, call }) => ({ function: id, call })));
      return { value: fullValue, calls, partings };
    });
    const { found } = await this.panel.findings(computed);
    const findings = found.map(({ code, seen, changes }) => ({ code, message: `${seen.join('')} ${changes}`.trim() }));
    return { ...plain, libraries, findings };
  }

  /** Looks for calls that give a number, which is asked for when the argument has none. Undefined when the user turned away. */
  async explain(argument: unknown): Promise<ExpectedResult | MetricLensRefusal | undefined> {
    const started = await this.begin.start(argument);
    if ('issues' in started) return started;
    const engine = await loadEngine();
    const expected = started.asked.expected ?? (await this.#ask(engine));
    if (expected === undefined) return undefined;
    if (engine.readPrintedNumber(expected) === undefined) {
      return this.begin.refuse(toRefusal([notANumber(expected)], this.words.translate));
    }
    const computed = await this.panel.show({ ...(await this.#sessionOf(started)), expected }, librariesView);
    const outcome = computed && (await this.panel.searched());
    if (outcome === undefined) return undefined;
    const explanations = outcome.ordered.map(({ function: id, params, value, words }) => ({
      function: id,
      params,
      value,
      words: renderPhrase(words, this.words.translate),
    }));
    return { expected, explanations };
  }

  /** The function that was asked for, or else the one that fits best, with every library beside it. */
  async #sessionOf({ asked, arrays }: Started): Promise<Session> {
    const id = asked.function ?? (await bestFunction(arrays, this.work));
    return { ...newSession(id, asked, arrays, false), compared: true };
  }

  async #ask({ readPrintedNumber }: Engine): Promise<string | undefined> {
    const { translate } = this.words;
    const typed = await vscode.window.showInputBox({
      title: translate('The number that you expected', {}),
      placeHolder: translate('As it was printed: 0.8149, 81.5 % or 1e-07', {}),
      validateInput: (text) =>
        text.trim() === '' || readPrintedNumber(text) !== undefined
          ? undefined
          : renderIssue(notANumber(text), translate),
    });
    return typed?.trim() === '' ? undefined : typed;
  }
}

const notANumber = (text: string) => issue('expected.not-a-number', 'error', { text });
