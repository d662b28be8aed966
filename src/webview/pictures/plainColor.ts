/** A colour as every program reads it, and how much of it covers what is below. */
export interface PlainColor {
  /** `#0a64c8` */
  readonly hex: string;
  readonly opacity: number;
}

/** Any colour of CSS (mixes of theme colours among them), as the browser paints it. */
export function plainColor(css: string): PlainColor {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return { hex: '#000000', opacity: 1 };
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  return { hex: `#${hex}`, opacity: Number((alpha / 255).toFixed(3)) };
}
