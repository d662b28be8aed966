import type { Computation } from '../compute/prepareComputation';
import { countOf } from '../formula/dims';
import type { BoundStep, Node } from '../formula/node';
import { isMadeWithoutData, sourcesOf } from './dependencies';
import { firstDifference, isOneWholeNumber, isTelling, sameResults, sameValues } from './sameValues';
import type { Closeness } from './sameValues';

/** A step of one computation, or one of its inputs, as the other one sees it. */
export interface Place {
  readonly name: string;
  readonly node: Node;
  readonly values: Float64Array;
}

/** The first step, on the way from the inputs to the result, at which two computations no longer agree. */
export interface Parting {
  readonly a: Place;
  readonly b: Place;
  /** Where in both places the values first differ, when they have as many of them. */
  readonly index: number | undefined;
  /** The first computation ends with what is a step of the second, which goes on; or the other way round. */
  readonly endsEarly: 'a' | 'b' | undefined;
}

/** So few values may be the same by chance. */
const fewValues = 3;

/** Beyond this many values steps are not compared: the host would be held up. */
const mostValues = 200_000;

/**
 * The first named step at which two computations part; undefined when their results show the same digits.
 *
 * Steps correspond when their values are the same. From each result the search goes back through what differs, to a step
 * that reads nothing but what the other computation has as well: there this one leaves. Of several such steps two of one
 * name are chosen, else the first of each. Where one result alone is NaN, its first NaN is the place.
 */
export function whereTheyPart(a: Computation, b: Computation): Parting | undefined {
  const precision = a.precision === 'float32' || b.precision === 'float32' ? 'float32' : 'float64';
  const [placesA, placesB] = [placesOf(a), placesOf(b)];
  const [resultA, resultB] = [placesA.at(-1), placesB.at(-1)];
  if (resultA === undefined || resultB === undefined) return undefined;
  if (sameResults(resultA.values, resultB.values, precision)) return undefined;
  const endsEarly = isStepOf(resultA, placesA, placesB, precision)
    ? 'a'
    : isStepOf(resultB, placesB, placesA, precision)
      ? 'b'
      : undefined;
  const results = [substance(placesA, precision), substance(placesB, precision)] as const;
  const pair = endsEarly === undefined ? pairOf(placesA, placesB, precision, results) : results;
  const [first, second] = pair;
  const index =
    first.values.length === second.values.length ? firstDifference(first.values, second.values, precision) : undefined;
  return { a: first, b: second, index, endsEarly };
}

type Pair = readonly [Place, Place];

/** The first NaN of the computation that alone ends in one, and what the other has under that name, or ends in. */
function notANumber(a: readonly Place[], b: readonly Place[]): Pair | undefined {
  const hasNaN = (place: Place | undefined): boolean => place?.values.some((value) => Number.isNaN(value)) === true;
  if (hasNaN(a.at(-1)) === hasNaN(b.at(-1))) return undefined;
  const [own, other] = hasNaN(a.at(-1)) ? [a, b] : [b, a];
  const first = own.find(hasNaN);
  const beside = other.find(({ name }) => name === first?.name) ?? other.at(-1);
  if (first === undefined || beside === undefined) return undefined;
  return own === a ? [first, beside] : [beside, first];
}

function pairOf(a: readonly Place[], b: readonly Place[], precision: Closeness, results: Pair): Pair {
  const withNaN = notANumber(a, b);
  if (withNaN !== undefined) return withNaN;
  const found = firstPair(leaving(a, shared(a, b, precision)), leaving(b, shared(b, a, precision)), precision);
  // What the last steps do explains more than how one of them came about.
  const isLast = found === undefined || found[0] === a.at(-1) || found[1] === b.at(-1);
  return isLast ? results : found;
}

/** The result, or the step that it only repeats: the mean of one value, an entry of a list of one. */
function substance(places: readonly Place[], precision: Closeness): Place {
  let place = places.at(-1) as Place;
  for (;;) {
    const [source, ...others] = sourcesOf(place.node).flatMap(
      ({ name }) => places.find((each) => each.name === name) ?? [],
    );
    if (source === undefined || source.node.kind === 'input' || others.length > 0) return place;
    if (!sameValues(place.values, source.values, precision)) return place;
    place = source;
  }
}

/** Inputs and steps in their order, the result last. */
function placesOf({ formula, values }: Computation): readonly Place[] {
  const inputs = new Map<string, Place>();
  for (const { node } of formula.steps) {
    for (const source of sourcesOf(node)) {
      if (source.kind === 'input' && !inputs.has(source.name) && countOf(source.dims) <= mostValues) {
        inputs.set(source.name, { name: source.name, node: source, values: values(source) });
      }
    }
  }
  const steps = formula.steps.filter(({ node }) => countOf(node.dims) <= mostValues).map(placeOf(values));
  return [...inputs.values(), ...steps];
}

const placeOf =
  (values: Computation['values']) =>
  ({ name, node }: BoundStep): Place => ({ name, node, values: values(node) });

/**
 * The names of places that do not set a computation apart: inputs, what the other has as well, and what says nothing, such
 * as zeros without a namesake, or labels in another form. A place is compared with its namesake first, then with what has
 * another name.
 */
function shared(places: readonly Place[], others: readonly Place[], precision: Closeness): ReadonlySet<string> {
  const byName = new Map(places.map((place) => [place.name, place]));
  const strangers = others.filter(({ name, values }) => {
    const namesake = byName.get(name);
    return namesake === undefined || !sameValues(namesake.values, values, precision);
  });
  const inputs = [...places, ...others].filter(({ node }) => node.kind === 'input');
  const isAmong = (place: Place, candidates: readonly Place[]): boolean =>
    candidates.some(({ values }) => sameValues(place.values, values, precision, false));
  const isShared = (place: Place): boolean => {
    if (place.node.kind === 'input' || isMadeWithoutData(place.node)) return true;
    const namesake = others.find(({ name }) => name === place.name);
    if (namesake !== undefined) {
      return (
        sameValues(place.values, namesake.values, precision) ||
        (place.values.length >= fewValues && isAmong(place, strangers))
      );
    }
    if (!isTelling(place.values) || inputsBehind(place, places) === 'y_true') return true;
    return !isOneWholeNumber(place.values) && isAmong(place, [...strangers, ...inputs]);
  };
  return new Set(places.filter(isShared).map(({ name }) => name));
}

/**
 * True when a result is what the other computation has on its way, made of the same inputs; whole numbers may be equal by
 * chance.
 */
function isStepOf(result: Place, own: readonly Place[], others: readonly Place[], precision: Closeness): boolean {
  if (result.values.every((value) => Number.isInteger(value))) return false;
  const read = inputsBehind(result, own);
  return others.some(
    (other) =>
      other.node.kind !== 'input' &&
      sameValues(result.values, other.values, precision) &&
      inputsBehind(other, others) === read,
  );
}

/** The names of the inputs that a place is made of, in one text. */
function inputsBehind(place: Place, places: readonly Place[]): string {
  const byName = new Map(places.map((each) => [each.name, each]));
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = ({ name, node }: Place): void => {
    if (seen.has(name)) return;
    seen.add(name);
    if (node.kind === 'input') found.add(name);
    for (const source of sourcesOf(node)) {
      const next = byName.get(source.name);
      if (next !== undefined && next.name !== name) visit(next);
    }
  };
  visit(place);
  return [...found].sort().join(' ');
}

/** The places on the way to the result that the other lacks, though it has all that they are made of. */
function leaving(places: readonly Place[], known: ReadonlySet<string>): readonly Place[] {
  const byName = new Map(places.map((place) => [place.name, place]));
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (place: Place): void => {
    if (seen.has(place.name)) return;
    seen.add(place.name);
    const unknown = sourcesOf(place.node)
      .map(({ name }) => byName.get(name))
      .filter((source) => source !== undefined && !known.has(source.name));
    if (unknown.length === 0) found.add(place.name);
    for (const source of unknown) if (source !== undefined) visit(source);
  };
  const result = places.at(-1);
  if (result !== undefined) visit(result);
  return places.filter(({ name }) => found.has(name));
}

function firstPair(a: readonly Place[], b: readonly Place[], precision: Closeness): Pair | undefined {
  const differ = (first: Place, second: Place): boolean => !sameValues(first.values, second.values, precision);
  for (const first of a) {
    const namesake = b.find(({ name }) => name === first.name);
    if (namesake !== undefined && differ(first, namesake)) return [first, namesake];
  }
  for (const first of a) {
    const other = b.find((second) => differ(first, second));
    if (other !== undefined) return [first, other];
  }
  return undefined;
}
