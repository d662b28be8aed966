import * as vscode from 'vscode';
import { describeArray } from '../../core/describe/describeArray';
import { renderIssue } from '../../core/issues/renderIssue';
import type { FoundArray } from '../../core/text/found';
import { nameAt } from '../../core/text/nameAt';
import { breather } from '../breather';
import { commandIds } from '../ids';
import { loadEngine, type Engine } from '../loadEngine';
import { answersInstead, standsAt } from '../python/answersInstead';
import type { PythonPrograms } from '../python/pythonPrograms';
import type { Report } from '../report';
import { toInputs } from '../session';
import { defaultPrecision, hoverEnabled } from '../settings';
import { arrayAt, chooseAround } from '../sources/chooseArrays';
import { placeLabel, type Place, type PlacedArray } from '../sources/place';
import type { ScannedText } from '../sources/scannedText';
import type { Texts } from '../sources/texts';
import type { Words } from '../words';
import { commandLink } from './commandLink';
import { escapeMarkdown } from './escapeMarkdown';
import { hoverMarkdown, type HoverContent } from './hoverContent';
import { pickNumbers } from './pickNumbers';

/** Over an array or its name: what it is, its partner, and the numbers that matter for the two. */
export class ArrayHover implements vscode.HoverProvider {
  /** Markdown by the array hovered over; what else it depends on is part of the key. */
  readonly #made = new WeakMap<FoundArray, { readonly key: string; readonly markdown: string }>();

  constructor(
    private readonly texts: Texts,
    private readonly programs: PythonPrograms,
    private readonly words: Words,
    private readonly report: Report,
  ) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    if (!hoverEnabled(document)) return undefined;
    return this.report.guardQuietly('hover', async () => {
      const { value: scanned } = await this.texts.read(document);
      if (scanned === undefined || token.isCancellationRequested) return undefined;
      const offset = document.offsetAt(position);
      const found = arrayAt(scanned, offset);
      if (found === undefined || (await this.#isComputed(scanned, offset, found))) return undefined;
      const markdown = await this.#markdown(scanned, found, token);
      if (markdown === undefined) return undefined;
      const text = new vscode.MarkdownString(markdown);
      text.isTrusted = { enabledCommands: [commandIds.compute, commandIds.computeAll] };
      const { start, end } = nameAt(scanned.text, offset)?.span ?? found.span;
      return new vscode.Hover(text, new vscode.Range(document.positionAt(start), document.positionAt(end)));
    });
  }

  /** Whether a program gives the name here another value than the array that is written: its own hover says it. */
  async #isComputed(scanned: ScannedText, offset: number, found: FoundArray): Promise<boolean> {
    if (standsAt(found, offset)) return false;
    const read = await this.programs.read(scanned.document);
    return read !== undefined && answersInstead(await loadEngine(), read, offset, scanned, found) !== undefined;
  }

  async #markdown(
    scanned: ScannedText,
    found: FoundArray,
    token: vscode.CancellationToken,
  ): Promise<string | undefined> {
    const key = `${theme()} ${defaultPrecision()}`;
    const made = this.#made.get(found);
    if (made?.key === key) return made.markdown;
    const engine = await loadEngine();
    if (token.isCancellationRequested) return undefined;
    const array = scanned.placed(found);
    const markdown =
      array === undefined ? this.#refusal(scanned, found) : await this.#describe(engine, scanned, found, array, token);
    if (markdown === undefined) return undefined;
    this.#made.set(found, { key, markdown });
    return markdown;
  }

  /** Why an array cannot be read. */
  #refusal(scanned: ScannedText, found: FoundArray): string {
    const messages = scanned.read(found).issues.map((issue) => renderIssue(issue, this.words.translate));
    return `**Metric Lens** ${messages.map(escapeMarkdown).join('\n\n')}`;
  }

  async #describe(
    engine: Engine,
    scanned: ScannedText,
    found: FoundArray,
    hovered: PlacedArray,
    token: vscode.CancellationToken,
  ): Promise<string | undefined> {
    const { value: arrays = [] } = chooseAround(scanned, found);
    const yTrue = arrays.find(({ role }) => role === 'y_true');
    const yPred = arrays.find(({ role }) => role === 'y_pred');
    const paired = yTrue !== undefined && yPred !== undefined;
    const partner = [yTrue, yPred].find(
      (each) => each !== undefined && each.place.span.start !== hovered.place.span.start,
    );
    const at = { uri: hovered.place.uri, offset: found.span.start };
    const breathe = breather();
    const pause = async (): Promise<boolean> => {
      await breathe();
      return !token.isCancellationRequested;
    };
    const numbers = paired ? await pickNumbers(engine, arrays, defaultPrecision(), pause) : [];
    if (numbers === undefined) return undefined;
    const picture = paired
      ? engine.pairPicture(yTrue.array, yPred.array, { theme: theme() })
      : engine.sparkPicture(hovered.array, { theme: theme() });
    const link = (id: string): string => commandLink(commandIds.compute, { ...at, function: id });
    const best = numbers[0]?.definition ?? firstOf(engine.fittingCandidates(toInputs(arrays)))?.definition;
    const content: HoverContent = {
      hovered: { ...hovered, facts: describeArray(hovered.array) },
      picture: engine.svgDataUri(picture),
      partner: partner && {
        ...partner,
        facts: describeArray(partner.array),
        role: partner.role,
        place: placeLabel(partner.place),
        link: lineAddress(partner.place),
      },
      numbers: numbers.map(({ definition, value }) => ({ definition, value, link: link(definition.id) })),
      open: best && link(best.id),
      more: commandLink(commandIds.computeAll, at),
      remarks: (arrays.find(({ place }) => place.span.start === hovered.place.span.start) ?? hovered).remarks.map(
        (remark) => renderIssue(remark, this.words.translate),
      ),
    };
    return hoverMarkdown(content, this.words);
  }
}

function firstOf<T>(values: Iterable<T>): T | undefined {
  const [first] = values;
  return first;
}

/** The address of a line of a document; a notebook's cell has none. */
function lineAddress({ uri, range }: Place): string | undefined {
  return uri.includes('#') ? undefined : `${uri}#L${String(range.start.line + 1)}`;
}

function theme(): 'light' | 'dark' {
  const { Light, HighContrastLight } = vscode.ColorThemeKind;
  const { kind } = vscode.window.activeColorTheme;
  return kind === Light || kind === HighContrastLight ? 'light' : 'dark';
}
