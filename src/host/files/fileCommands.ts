import * as vscode from 'vscode';
import { hasError } from '../../core/issues/issue';
import { asOutcome } from '../../core/files/fileProblem';
import type { Pick } from '../../core/files/dataFile';
import type { StreamRequest } from '../../core/files/stream/accumulator';
import { toRefusal } from '../../core/export/toPlainResult';
import type { MetricLensRefusal } from '../api';
import { askFunction } from '../commands/askFunction';
import { loadEngine } from '../loadEngine';
import type { PanelController } from '../panel/panelController';
import { defaultPrecision } from '../settings';
import type { Work } from '../work/work';
import type { Words } from '../words';
import { askArrays } from './askArrays';
import { decodeFiles, type FileInput, type FilesArguments, type FileRole } from './decodeFiles';
import { fileSession, fitsPanel } from './fileSession';
import { FileStream } from './fileStream';
import { inChunks } from './inChunks';
import { fileRows, openFiles, type Chosen, type OpenedFile } from './openedFiles';
import { readArrays } from './readArrays';
import { toFilesResult, toShownResult, type FilesResult } from './toFilesResult';
import { WholeFiles } from './wholeFiles';

/** The answer of the command; undefined when the user turned away. */
type Answer = FilesResult | MetricLensRefusal | undefined;

/** Computes a loss or a metric over files: small ones are shown in the panel, large ones read chunk by chunk. */
export class FileCommands {
  constructor(
    private readonly work: Work,
    private readonly panel: PanelController,
    private readonly words: Words,
  ) {}

  /**
   * @param argument what is to be computed, so that nothing is asked (`FilesArguments`); or the file that a menu was opened
   * on, with all that are selected; or nothing
   */
  async compute(argument: unknown, selected: unknown): Promise<Answer> {
    if (isRequest(argument)) return this.#computeAsked(argument);
    const uris = await this.#urisOf(argument, selected);
    if (uris.length === 0) return undefined;
    const { value, issues } = await asOutcome(() => this.#ask(uris, new WholeFiles()));
    if (!hasError(issues)) return value;
    const refusal = toRefusal(issues, this.words.translate);
    void showRefusal(refusal);
    return refusal;
  }

  async #computeAsked(argument: object): Promise<Answer> {
    const { value: asked, issues } = decodeFiles(argument);
    if (asked === undefined) return toRefusal(issues, this.words.translate);
    return this.#asAnswer(async () => {
      const wholes = new WholeFiles();
      const chosen = await this.#chosenOf(asked, wholes);
      return this.#stream(wholes, chosen, { ...asked, precision: inChunks(asked.dtype ?? 'float32') });
    });
  }

  async #chosenOf({ inputs, decimalComma = false }: FilesArguments, wholes: WholeFiles): Promise<readonly Chosen[]> {
    const asked = Object.entries(inputs) as [FileRole, FileInput][];
    const addresses = [...new Set(asked.map(([, { uri }]) => vscode.Uri.parse(uri, true).toString()))];
    const uris = addresses.map((address) => vscode.Uri.parse(address, true));
    const files = await openFiles(this.work, wholes, uris, decimalComma);
    return asked.flatMap(([role, { uri, member, column }]) => {
      const opened = files[addresses.indexOf(vscode.Uri.parse(uri, true).toString())];
      if (opened === undefined) return [];
      const [first = opened.holds.members[0]?.name ?? '', ...more] = [column ?? member ?? []].flat();
      return [{ role, opened, pick: [first, ...more] satisfies Pick }];
    });
  }

  async #urisOf(argument: unknown, selected: unknown): Promise<readonly vscode.Uri[]> {
    const given = (Array.isArray(selected) ? selected : [argument]).filter((each) => each instanceof vscode.Uri);
    if (given.length > 0) return given;
    const { fileEndings } = await loadEngine();
    const { translate } = this.words;
    const filters = { [translate('Files of numbers', {})]: [...fileEndings] };
    return (await vscode.window.showOpenDialog({ canSelectMany: true, filters })) ?? [];
  }

  async #ask(uris: readonly vscode.Uri[], wholes: WholeFiles): Promise<Answer> {
    const files = await this.#openAsking(uris, wholes);
    const chosen = files && (await askArrays(files, this.words));
    if (chosen === undefined) return undefined;
    const isSmall = fitsPanel(chosen);
    const arrays = await readArrays(this.work, wholes, chosen, !isSmall);
    const name = await askFunction(arrays, this.words, this.work);
    const computed = name && (await this.panel.show(fileSession(name, defaultPrecision(), arrays)));
    if (!computed) return undefined;
    const { translate } = this.words;
    const { streamed, result } = computed;
    if (isSmall) return toShownResult(computed, translate);
    const { issues } = result;
    return toFilesResult(streamed === undefined ? { issues } : { value: streamed, issues }, chosen, translate);
  }

  /** Undefined when the user turns away. */
  async #openAsking(uris: readonly vscode.Uri[], wholes: WholeFiles): Promise<readonly OpenedFile[] | undefined> {
    const opened = await openFiles(this.work, wholes, uris, false);
    if (opened.every(({ holds }) => holds.hasDecimalCommas !== true)) return opened;
    const decimalComma = await this.#askDecimalComma();
    return decimalComma === true
      ? openFiles(this.work, wholes, uris, true)
      : decimalComma === false
        ? opened
        : undefined;
  }

  async #askDecimalComma(): Promise<boolean | undefined> {
    const { translate } = this.words;
    const [comma, text] = [translate('Decimal commas: 0,5 is 0.5', {}), translate('No numbers: 0,5 is a text', {})];
    const picked = await vscode.window.showQuickPick([comma, text], {
      title: translate('How are numbers such as 0,5 meant?', {}),
      ignoreFocusOut: true,
    });
    return picked === undefined ? undefined : picked === comma;
  }

  async #stream(wholes: WholeFiles, chosen: readonly Chosen[], request: StreamRequest): Promise<Answer> {
    const outcome = await new FileStream(this.work, wholes, this.words).compute(request, fileRows(chosen));
    return toFilesResult(outcome, chosen, this.words.translate);
  }

  /** A problem of a file becomes a refusal. */
  async #asAnswer(work: () => Promise<Answer>): Promise<Answer> {
    const { value, issues } = await asOutcome(work);
    return hasError(issues) ? toRefusal(issues, this.words.translate) : value;
  }
}

/** What other code passes is an object of its own; menus pass addresses. */
function isRequest(argument: unknown): argument is object {
  return typeof argument === 'object' && argument !== null && !(argument instanceof vscode.Uri);
}

/** Of files that cannot be read the panel shows nothing. */
async function showRefusal({ issues }: MetricLensRefusal): Promise<void> {
  if (issues.some(({ code }) => code === 'files.cancelled')) return;
  await vscode.window.showErrorMessage(issues.map(({ message }) => message).join(' '));
}
