export interface Domain {
  readonly low: number;
  readonly high: number;
}

/** Places in a plot, in units of its picture; y goes down. */
export interface PlotScale {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** The values at a place. */
  readonly at: (x: number, y: number) => { readonly x: number; readonly y: number };
}

/** A plot's picture, and where in it the axes stand: room is left for their numbers and names. */
export const picture = { width: 380, height: 280, left: 52, right: 12, top: 10, bottom: 42 } as const;

export const unit: Domain = { low: 0, high: 1 };

export function plotScale(x: Domain, y: Domain): PlotScale {
  const { width, height, left, right, top, bottom } = picture;
  const across = (width - left - right) / (x.high - x.low);
  const down = (height - top - bottom) / (y.high - y.low);
  return {
    x: (value) => left + (value - x.low) * across,
    y: (value) => height - bottom - (value - y.low) * down,
    at: (placeX, placeY) => ({ x: x.low + (placeX - left) / across, y: y.low + (height - bottom - placeY) / down }),
  };
}

/** The range of some values, a little wider; of one value, one to either side. */
export function domainOf(values: readonly number[]): Domain {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = low === high ? 1 : (high - low) * 0.04;
  return { low: low - room, high: high + room };
}

/** Path data of a line through points; with `stepped` each keeps its height until the next. */
export function linePath(points: readonly (readonly [number, number])[], stepped = false): string {
  return points
    .map(([x, y], index) => {
      const place = `${digits(x)} ${digits(y)}`;
      if (index === 0) return `M${place}`;
      return stepped ? `H${digits(x)}V${digits(y)}` : `L${place}`;
    })
    .join('');
}

function digits(value: number): string {
  return String(Number(value.toFixed(2)));
}
