import { plainColor } from './plainColor';
import type { PicturePart } from './plotPart';
import { svgElement, svgText } from './svgElements';

const textSize = 12;

/** A table as it is on the page: its cells as boxes, and their texts in them. */
export function tablePart(table: HTMLTableElement): PicturePart {
  const whole = table.getBoundingClientRect();
  const group = svgElement('g', {});
  for (const cell of table.querySelectorAll('th, td')) {
    const box = cell.getBoundingClientRect();
    const place = { x: box.left - whole.left, y: box.top - whole.top, width: box.width, height: box.height };
    const style = getComputedStyle(cell);
    const { hex, opacity } = plainColor(style.backgroundColor);
    if (opacity > 0) group.append(svgElement('rect', { ...place, rx: 2, fill: hex, 'fill-opacity': opacity }));
    for (const { text, top, height, isBold } of linesOf(cell)) {
      const middle = place.x + place.width / 2;
      const style2 = { size: textSize, color: style.color, anchor: 'middle' as const, isBold };
      group.append(svgText(text, middle, top - whole.top + height / 2, style2));
    }
  }
  return { element: group, width: whole.width, height: whole.height };
}

interface Line {
  readonly text: string;
  readonly top: number;
  readonly height: number;
  readonly isBold: boolean;
}

/** The texts of a cell, each in a line of its own; what only a screen reader has is left out. */
function linesOf(cell: Element): Line[] {
  const parts = [...cell.children].filter((part) => !part.classList.contains('visually-hidden'));
  const shown = parts.length > 0 || cell.children.length > 0 ? parts : [cell];
  return shown.map((part) => {
    const { top, height } = part.getBoundingClientRect();
    return {
      text: part.textContent.trim(),
      top,
      height,
      isBold: Number(getComputedStyle(part).fontWeight) >= 600,
    };
  });
}
