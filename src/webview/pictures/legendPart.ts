import { plainColor } from './plainColor';
import type { PicturePart } from './plotPart';
import { svgElement, svgText } from './svgElements';

const lineHeight = 18;
const markWidth = 18;
const textSize = 12;

const dashes: Readonly<Record<string, string>> = { dashed: '5 4', dotted: '1 4' };

/**
 * A legend, an entry on each line. Its marks are drawn as the page draws them: before the text, or by an element in front of
 * it; as a line, or as an area or a dot where there is a background.
 */
export function legendPart(legend: Element): PicturePart {
  const group = svgElement('g', {});
  [...legend.children].forEach((entry, index) => {
    const middle = (index + 0.5) * lineHeight;
    const mark = entry.querySelector('.legend-mark');
    group.append(markOf(mark === null ? getComputedStyle(entry, '::before') : getComputedStyle(mark), middle));
    const text = entry.textContent.trim();
    group.append(svgText(text, markWidth + 8, middle, { size: textSize, color: getComputedStyle(entry).color }));
  });
  return { element: group, width: 0, height: legend.children.length * lineHeight };
}

function markOf(style: CSSStyleDeclaration, middle: number): SVGElement {
  if (style.borderTopStyle === 'none' || style.borderTopWidth === '0px') {
    const { hex, opacity } = plainColor(style.backgroundColor);
    const size = Number.parseFloat(style.height);
    const isDot = style.borderTopLeftRadius === '50%';
    const fill = { fill: hex, 'fill-opacity': opacity };
    return isDot
      ? svgElement('circle', { cx: markWidth / 2, cy: middle, r: size / 2, ...fill })
      : svgElement('rect', { x: 0, y: middle - size / 2, width: markWidth, height: size, ...fill });
  }
  const dash = dashes[style.borderTopStyle];
  return svgElement('line', {
    x1: 0,
    x2: markWidth,
    y1: middle,
    y2: middle,
    stroke: plainColor(style.borderTopColor).hex,
    'stroke-width': Number.parseFloat(style.borderTopWidth),
    ...(dash !== undefined && { 'stroke-dasharray': dash, 'stroke-linecap': 'round' }),
  });
}
