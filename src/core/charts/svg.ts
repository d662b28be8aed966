/** A piece of a picture: SVG elements that fill `width` x `height` from the origin. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** A length or position with at most two digits after the point: finer than any screen. */
export function short(value: number): string {
  const text = value.toFixed(2).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

export function escapeXml(text: string): string {
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  // Control characters and lone halves of a surrogate pair are not allowed in XML at all; plain ASCII has none.
  const allowed = /^[ -~]*$/.test(text) ? text : text.replace(/[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/gu, ' ');
  return allowed.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** Path data of an upright rectangle. */
export function rectangle(x: number, y: number, width: number, height: number): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

/** One path element in one colour; nothing for empty data. */
export function path(data: string, fill: string, opacity = 1): string {
  if (data === '') return '';
  return `<path fill='${fill}'${opacity === 1 ? '' : ` fill-opacity='${short(opacity)}'`} d='${data}'/>`;
}

export function caption(text: string, y: number, fill: string): string {
  const font = "font-family='system-ui,sans-serif' font-size='10'";
  return `<text y='${short(y)}' fill='${fill}' ${font}>${escapeXml(text)}</text>`;
}

export function moved(body: string, x: number, y: number): string {
  return x === 0 && y === 0 ? body : `<g transform='translate(${short(x)} ${short(y)})'>${body}</g>`;
}

/** The whole picture as a document of its own, with its words for screen readers. */
export function svgDocument({ width, height, body }: Drawing, title: string): string {
  const size = `width='${short(width)}' height='${short(height)}' viewBox='0 0 ${short(width)} ${short(height)}'`;
  const head = `<svg xmlns='http://www.w3.org/2000/svg' ${size} role='img'>`;
  return `${head}<title>${escapeXml(title)}</title>${body}</svg>`;
}
