import { plainColor } from './plainColor';

const namespace = 'http://www.w3.org/2000/svg';

/** An element of SVG with attributes. */
export function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Fonts that a program which knows no page has too. */
const fontFamily = 'system-ui, "Segoe UI", Helvetica, Arial, sans-serif';

interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly isBold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text; `y` is the middle of it. */
export function svgText(text: string, x: number, y: number, style: TextStyle): SVGElement {
  const { size, color, isBold = false, anchor = 'start' } = style;
  const element = svgElement('text', {
    x,
    y: y + size * 0.35,
    fill: plainColor(color).hex,
    'font-family': fontFamily,
    'font-size': size,
    'text-anchor': anchor,
    ...(isBold && { 'font-weight': 600 }),
  });
  element.textContent = text;
  return element;
}
