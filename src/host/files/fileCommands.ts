import * as vscode from 'vscode';
import { hasError, type Outcome } from '../../core/issues/issue';
import type { Pick } from '../../core/files/dataFile';
import type { StreamRequest } from '../../core/files/stream/accumulator';
import type { StreamResult } from '../../core/files/stream/computeStream';
import { toRefusal } from '../../core/export/toPlainResult';
import type { MetricLensRefusal } from '../api';
import { askFunction } from '../commands/askFunction';
import { loadEngine, type Engine } from '../loadEngine';
import { defaultPrecision } from '../settings';
import type { Words } from '../words';
import { askArrays } from './askArrays';
import { decodeFiles, type FileInput, type FilesArguments, type FileRole } from './decodeFiles';
import { OpenedFiles, rowsOf, type Chosen } from './openedFiles';
import { ReadWatch } from './readWatch';
import { showFilesResult } from './showFilesResult';
import type { Precision } from '../../core/compute/types';
import { toFilesResult, type FilesResult } from './toFilesResult';

/** The answer of the command; undefined when the user turned away. */
type Answer = FilesResult | MetricLensRefusal | undefined;

/** Computes a loss or a metric over files, which are read chunk by chunk. */
export class FileCommands {
  constructor(private readonly words: Words) {}

  /**
   * @param argument what is to be computed, so that nothing is asked (`FilesArguments`); or the file that a menu was opened
   * on, with all that are selected; or nothing
   */
  async compute(argument: unknown, selected: unknown): Promise<Answer> {
    if (isRequest(argument)) return this.#computeAsked(argument);
    const uris = await this.#urisOf(argument, selected);
    if (uris.length === 0) return undefined;
    const answer = await this.#withFiles((engine, files, watch) => this.#ask(engine, files, watch, uris));
    if (answer !== undefined) void showFilesResult(answer, this.words);
    return answer;
  }

  async #computeAsked(argument: object): Promise<Answer> {
    const { value: asked, issues } = decodeFiles(argument);
    if (asked === undefined) return toRefusal(issues, this.words.translate);
    return this.#withFiles(async (engine, files, watch) => {
      const chosen: Chosen[] = [];
      for (const [role, input] of Object.entries(asked.inputs) as [FileRole, FileInput][]) {
        chosen.push(await this.#chosenOf(files, role, input, asked, chosen));
      }
      const precision = asked.dtype ?? 'float32';
      return this.#stream(engine, files, watch, chosen, { ...asked, precision: inChunks(precision) });
    });
  }

  async #chosenOf(
    files: OpenedFiles,
    role: FileRole,
    { uri, member, column }: FileInput,
    { decimalComma = false }: FilesArguments,
    before: readonly Chosen[],
  ): Promise<Chosen> {
    const address = vscode.Uri.parse(uri, true);
    const known = before.find(({ opened }) => opened.uri.toString() === address.toString());
    const opened = known?.opened ?? (await files.open(address, decimalComma));
    const [first = opened.file.members[0]?.name ?? '', ...more] = [column ?? member ?? []].flat();
    return { role, opened, pick: [first, ...more] satisfies Pick };
  }

  async #urisOf(argument: unknown, selected: unknown): Promise<readonly vscode.Uri[]> {
    const given = (Array.isArray(selected) ? selected : [argument]).filter((each) => each instanceof vscode.Uri);
    if (given.length > 0) return given;
    const { fileEndings } = await loadEngine();
    const { translate } = this.words;
    const filters = { [translate('Files of numbers', {})]: [...fileEndings] };
    return (await vscode.window.showOpenDialog({ canSelectMany: true, filters })) ?? [];
  }

  async #ask(engine: Engine, files: OpenedFiles, watch: ReadWatch, uris: readonly vscode.Uri[]): Promise<Answer> {
    const open = (decimalComma: boolean) => Promise.all(uris.map((uri) => files.open(uri, decimalComma)));
    let opened = await open(false);
    if (opened.some(({ file }) => file.hasDecimalCommas === true)) {
      const decimalComma = await this.#askDecimalComma();
      if (decimalComma === undefined) return undefined;
      await files.close();
      opened = await open(decimalComma);
    }
    const chosen = await askArrays(opened, this.words);
    if (chosen === undefined) return undefined;
    const first = (await (await rowsOf(engine, chosen)).next()) ?? {};
    const arrays = chosen.flatMap(({ role }) => {
      const array = first[role];
      return array === undefined ? [] : [{ role, array }];
    });
    const name = await askFunction(arrays, this.words);
    if (name === undefined) return undefined;
    const request = { function: name, params: {}, precision: inChunks(defaultPrecision()) };
    return this.#stream(engine, files, watch, chosen, request);
  }

  async #askDecimalComma(): Promise<boolean | undefined> {
    const { translate } = this.words;
    const [comma, text] = [translate('Decimal commas: 0,5 is 0.5', {}), translate('No numbers: 0,5 is a text', {})];
    const picked = await vscode.window.showQuickPick([comma, text], {
      title: translate('How are numbers such as 0,5 meant?', {}),
    });
    return picked === undefined ? undefined : picked === comma;
  }

  async #stream(
    engine: Engine,
    files: OpenedFiles,
    watch: ReadWatch,
    chosen: readonly Chosen[],
    request: StreamRequest,
  ): Promise<Answer> {
    const { translate } = this.words;
    const options = {
      location: vscode.ProgressLocation.Notification,
      cancellable: true,
      title: translate('Computing {function} from files', { function: request.function }),
    };
    const outcome = await vscode.window.withProgress(
      options,
      async (progress, token): Promise<Outcome<StreamResult>> => {
        let shown = 0;
        watch.begin(token, (bytes) => {
          const percent = Math.floor(Math.min(100, (100 * bytes) / files.size));
          if (percent <= shown) return;
          progress.report({ increment: percent - shown, message: `${String(percent)} %` });
          shown = percent;
        });
        return engine.computeStream(request, () => rowsOf(engine, chosen));
      },
    );
    return toFilesResult(outcome, chosen, translate);
  }

  /** Runs work on open files, and closes them after it. A problem of a file becomes a refusal. */
  async #withFiles(work: (engine: Engine, files: OpenedFiles, watch: ReadWatch) => Promise<Answer>): Promise<Answer> {
    const engine = await loadEngine();
    const watch = new ReadWatch(engine);
    const files = new OpenedFiles(engine, watch);
    try {
      const { value, issues } = await engine.asOutcome(() => work(engine, files, watch));
      return hasError(issues) ? toRefusal(issues, this.words.translate) : value;
    } finally {
      await files.close();
    }
  }
}

/** What other code passes is an object of its own; menus pass addresses. */
function isRequest(argument: unknown): argument is object {
  return typeof argument === 'object' && argument !== null && !(argument instanceof vscode.Uri);
}

/** Between chunks a state is kept in float64, so that nothing is exact to 64 digits. */
const inChunks = (precision: Precision): StreamRequest['precision'] => (precision === 'exact' ? 'float64' : precision);
