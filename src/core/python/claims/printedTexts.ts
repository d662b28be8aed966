import { agrees } from './agrees';
import { numberStated, readStated, type StatedNumber } from './stated';

const numberPattern = /(?<![\w.])[+-]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?%?(?!\w)/gi;

/** What two texts are to each other of which one is said to be printed, and the other was. */
export type TextVerdict = 'same' | 'other-numbers';

/**
 * Compares a text that is said to be printed with the one that was, number by number; spaces and commas do not count.
 * Undefined when they differ in more than their numbers, or have none.
 */
export function comparePrinted(stated: string, printed: string): TextVerdict | undefined {
  if (skeleton(stated) !== skeleton(printed)) return undefined;
  const [expected, received] = [numbersIn(stated), numbersIn(printed)];
  if (expected.length === 0 || expected.length !== received.length) return undefined;
  const isSame = expected.every((each, at) => {
    const other = received[at];
    return other !== undefined && (agrees(each, numberStated(other)) || agrees(other, numberStated(each)));
  });
  return isSame ? 'same' : 'other-numbers';
}

/** The text with `#` in the place of each number. */
function skeleton(text: string): string {
  return text
    .replaceAll(numberPattern, ' # ')
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
}

const numbersIn = (text: string): StatedNumber[] =>
  Array.from(text.matchAll(numberPattern), ([number]) => readStated(number)?.value).filter(
    (value) => value?.kind === 'number',
  );

/** Whether a text is more than one value: several numbers, or words beside them. */
export const isMoreThanValue = (text: string): boolean => readStated(text.trim()) === undefined;
