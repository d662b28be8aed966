import { legendPart } from './legendPart';
import { plainColor } from './plainColor';
import { plotPart, type PicturePart } from './plotPart';
import { svgElement, svgText } from './svgElements';
import { tablePart } from './tablePart';

/** A picture that needs nothing of the page. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const margin = 14;
const titleSize = 15;
const titleHeight = 28;
const limitSize = 12;
const limitWidth = 70;

/**
 * A chart of the page as a picture of its own, in the colours that the theme gives it now: title, plot (or table) and
 * legend. Where numbers stand beside the plot (`.batch-limit`), they do so in the picture.
 */
export function chartPicture(figure: Element, title: string): Picture | undefined {
  const body = bodyOf(figure);
  if (body === undefined) return undefined;
  const { color, backgroundColor } = getComputedStyle(document.body);
  const limits = [...figure.querySelectorAll('.batch-limit')];
  const left = margin + (limits.length > 0 ? limitWidth : 0);
  const top = margin + titleHeight;
  const parts = [
    svgText(title, margin, margin + titleSize / 2, { size: titleSize, color, isBold: true }),
    moved(body, left, top),
    ...limits.map((limit, index) => limitText(limit, left - 8, index === 0 ? top + 8 : top + body.height - 8)),
  ];
  const legend = figure.querySelector('.chart-legend, .batch-legend');
  const below = legend === null ? undefined : legendPart(legend);
  const underBody = top + body.height + 10;
  if (below !== undefined) parts.push(moved(below, margin, underBody));
  const width = Math.ceil(left + body.width + margin);
  const height = Math.ceil(underBody + (below?.height ?? 0) + margin - 6);
  const svg = svgElement('svg', { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` });
  const name = svgElement('title', {});
  name.textContent = title;
  svg.append(name, svgElement('rect', { width, height, fill: plainColor(backgroundColor).hex }), ...parts);
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}

function bodyOf(figure: Element): PicturePart | undefined {
  const plot = figure.querySelector<SVGSVGElement>('svg.plot-picture, .batch-plot svg');
  if (plot !== null) return plotPart(plot);
  const table = figure.querySelector<HTMLTableElement>('table.confusion');
  return table === null ? undefined : tablePart(table);
}

function moved({ element }: PicturePart, x: number, y: number): SVGElement {
  element.setAttribute('transform', `translate(${String(x)} ${String(y)})`);
  return element;
}

function limitText(limit: Element, x: number, y: number): SVGElement {
  const { color } = getComputedStyle(limit);
  return svgText(limit.textContent, x, y, { size: limitSize, color, anchor: 'end' });
}
