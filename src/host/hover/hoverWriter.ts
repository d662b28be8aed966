import type { Precision } from '../../core/compute/types';
import { describeArray } from '../../core/describe/describeArray';
import { renderIssue } from '../../core/issues/renderIssue';
import type { FoundArray } from '../../core/text/found';
import { breather } from '../breather';
import { commandIds } from '../ids';
import type { Engine } from '../loadEngine';
import { toInputs } from '../../core/pairing/roledArrays';
import { chooseAround } from '../sources/chooseArrays';
import { placeLabel, type Place, type PlacedArray } from '../sources/place';
import type { PlaceDocument } from '../sources/placeIn';
import type { RoledArray } from '../session';
import type { ScannedText } from '../sources/scannedText';
import type { Words } from '../words';
import { commandLink } from './commandLink';
import { escapeMarkdown } from './escapeMarkdown';
import { hoverMarkdown, type HoverContent } from './hoverContent';
import { HoveredLately } from './hoveredLately';
import { pickNumbers, type PickedNumber } from './pickNumbers';

type Scanned = ScannedText<PlaceDocument>;

/** What a hover needs of the engine. */
type HoverEngine = Pick<
  Engine,
  'allDefinitions' | 'computeValue' | 'fittingCandidates' | 'pairPicture' | 'sparkPicture' | 'svgDataUri'
>;

/** What a hover depends on beside the text. */
interface HoverLook {
  readonly theme: 'light' | 'dark';
  readonly precision: Precision;
}

interface Written extends HoverLook {
  readonly markdown: string;
}

/** The numbers that matter for two arrays, and a picture of these. */
interface Numbers {
  readonly numbers: readonly PickedNumber[];
  readonly picture: string;
}

/** Writes the hover over an array as markdown, once for each version of a text. */
export class HoverWriter {
  readonly #lately = new HoveredLately<Numbers>();
  readonly #written = new WeakMap<Scanned, WeakMap<FoundArray, Written>>();

  constructor(
    private readonly loadEngine: () => Promise<HoverEngine>,
    private readonly words: Words,
  ) {}

  /** What the array is, its partner, and the numbers that matter for the two; undefined when it is no longer wanted. */
  async write(
    scanned: Scanned,
    found: FoundArray,
    look: HoverLook,
    isWanted: () => boolean,
  ): Promise<string | undefined> {
    const ofText = this.#written.get(scanned) ?? new WeakMap<FoundArray, Written>();
    const written = ofText.get(found);
    if (written?.theme === look.theme && written.precision === look.precision) return written.markdown;
    const engine = await this.loadEngine();
    if (!isWanted()) return undefined;
    const array = scanned.placed(found);
    const markdown =
      array === undefined
        ? this.#refusal(scanned, found)
        : await this.#describe(engine, { scanned, found, array }, look, isWanted);
    if (markdown === undefined) return undefined;
    this.#written.set(scanned, ofText.set(found, { ...look, markdown }));
    return markdown;
  }

  /** Why an array cannot be read. */
  #refusal(scanned: Scanned, found: FoundArray): string {
    const messages = scanned.read(found).issues.map((issue) => renderIssue(issue, this.words.translate));
    return `**Metric Lens** ${messages.map(escapeMarkdown).join('\n\n')}`;
  }

  async #describe(
    engine: HoverEngine,
    {
      scanned,
      found,
      array: hovered,
    }: { readonly scanned: Scanned; readonly found: FoundArray; readonly array: PlacedArray },
    look: HoverLook,
    isWanted: () => boolean,
  ): Promise<string | undefined> {
    const { value: arrays = [] } = chooseAround(scanned, found);
    const yTrue = arrays.find(({ role }) => role === 'y_true');
    const yPred = arrays.find(({ role }) => role === 'y_pred');
    const partner = [yTrue, yPred].find(
      (each) => each !== undefined && each.place.span.start !== hovered.place.span.start,
    );
    const at = { uri: hovered.place.uri, offset: found.span.start };
    const shown =
      yTrue !== undefined && yPred !== undefined
        ? await this.#numbers(engine, [yTrue, yPred], arrays, look, isWanted)
        : { numbers: [], picture: engine.svgDataUri(engine.sparkPicture(hovered.array, look)) };
    if (shown === undefined) return undefined;
    const { numbers, picture } = shown;
    const link = (id: string): string => commandLink(commandIds.compute, { ...at, function: id });
    const best = numbers[0]?.definition ?? firstOf(engine.fittingCandidates(toInputs(arrays)))?.definition;
    const content: HoverContent = {
      hovered: { ...hovered, facts: describeArray(hovered.array) },
      picture,
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

  /** For arrays with the same values as some of before these are known. Undefined when they are no longer wanted. */
  async #numbers(
    engine: HoverEngine,
    [yTrue, yPred]: readonly [PlacedArray, PlacedArray],
    arrays: readonly RoledArray[],
    look: HoverLook,
    isWanted: () => boolean,
  ): Promise<Numbers | undefined> {
    const hovered = { ...look, arrays, definitions: engine.allDefinitions() };
    const known = this.#lately.find(hovered);
    if (known !== undefined) return known;
    const breathe = breather();
    const pause = async (): Promise<boolean> => {
      await breathe();
      return isWanted();
    };
    const numbers = await pickNumbers(engine, arrays, look.precision, pause);
    if (numbers === undefined) return undefined;
    const picture = engine.svgDataUri(engine.pairPicture(yTrue.array, yPred.array, look));
    const found = { numbers, picture };
    this.#lately.keep(hovered, found);
    return found;
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
