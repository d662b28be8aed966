import { plainColor } from './plainColor';
import { svgElement } from './svgElements';

/** A part of a picture, and the room that it takes. */
export interface PicturePart {
  readonly element: SVGElement;
  readonly width: number;
  readonly height: number;
}

/** What a style sheet says of a shape or a text, and the attribute that says the same. */
const copied = [
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'vector-effect',
] as const;

/** A plot as it is on the page, with every style as an attribute: it needs no style sheet and no theme. */
export function plotPart(plot: SVGSVGElement): PicturePart {
  const { width, height } = plot.viewBox.baseVal;
  const group = svgElement('g', {});
  for (const child of plot.children) group.append(standalone(child));
  return { element: group, width, height };
}

function standalone(element: Element): SVGElement {
  const copy = svgElement(element.localName, {});
  for (const { name, value } of element.attributes) if (name !== 'class') copy.setAttribute(name, value);
  if (element.children.length === 0 && element.textContent !== '') copy.textContent = element.textContent;
  if (element.localName !== 'g') addStyle(copy, getComputedStyle(element));
  for (const child of element.children) copy.append(standalone(child));
  return copy;
}

function addStyle(copy: SVGElement, style: CSSStyleDeclaration): void {
  for (const name of ['fill', 'stroke'] as const) {
    const value = style.getPropertyValue(name);
    if (value === 'none') {
      copy.setAttribute(name, 'none');
      continue;
    }
    const { hex, opacity } = plainColor(value);
    const whole = opacity * Number(style.getPropertyValue(`${name}-opacity`));
    copy.setAttribute(name, hex);
    if (whole < 1) copy.setAttribute(`${name}-opacity`, String(whole));
  }
  for (const name of copied) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== 'none' && value !== 'auto' && value !== 'normal') copy.setAttribute(name, value);
  }
}
