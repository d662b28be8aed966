import type { Computation } from '../compute/prepareComputation';
import { countOf } from '../formula/dims';
import { formatCompact } from '../format/formatCompact';
import { phrase, type Phrase } from '../issues/phrase';

/** A step that float32 takes visibly away from float64. */
export interface RoundingLoss {
  readonly step: string;
  readonly words: Phrase;
}

/** float32 keeps seven digits; who looks at five sees what is lost beyond this. */
const visible = 1e-5;

/** Beyond this many values steps are not compared. */
const mostValues = 200_000;

/**
 * The first step that float32 rounds visibly, when the result of the same formula shows it too: a clip at 1 - 1e-7, a
 * difference of large squares. Undefined when float32 and float64 agree in five digits.
 */
export function roundingLoss(float32: Computation, float64: Computation): RoundingLoss | undefined {
  const result = lossOf(float32, float64, float32.formula.steps.length - 1);
  if (result === undefined) return undefined;
  for (let index = 0; index < float32.formula.steps.length; index += 1) {
    const loss = lossOf(float32, float64, index);
    if (loss !== undefined) {
      const at = (value: number): string => formatCompact(value, 7);
      const words = phrase(
        'In float32 {step} is {rounded} where float64 gives {exact}; the result is {result} instead of {exactResult}.',
        {
          step: loss.step,
          rounded: at(loss.rounded),
          exact: at(loss.exact),
          result: at(result.rounded),
          exactResult: at(result.exact),
        },
      );
      return { step: loss.step, words };
    }
  }
  return undefined;
}

function lossOf(
  float32: Computation,
  float64: Computation,
  index: number,
): { step: string; rounded: number; exact: number } | undefined {
  const step = float32.formula.steps[index];
  const twin = float64.formula.steps[index];
  if (step === undefined || twin === undefined || countOf(step.node.dims) > mostValues) return undefined;
  const rounded = float32.values(step.node);
  const exact = float64.values(twin.node);
  const place = rounded.findIndex((value, at) => isVisible(value, exact[at] ?? NaN));
  return place === -1 ? undefined : { step: step.name, rounded: rounded[place] ?? NaN, exact: exact[place] ?? NaN };
}

function isVisible(rounded: number, exact: number): boolean {
  if (Object.is(rounded, exact) || rounded === exact) return false;
  if (!Number.isFinite(rounded) || !Number.isFinite(exact)) return true;
  return Math.abs(rounded - exact) > visible * Math.max(Math.abs(rounded), Math.abs(exact));
}
