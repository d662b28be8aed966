import type { SavedPicture } from '../../../protocol/pictures';

/** What a chart's file is called: the function, then the chart, as in `roc-auc-score-roc-curve.svg`. */
export function pictureName({ chart, format }: Pick<SavedPicture, 'chart' | 'format'>, functionName: string): string {
  const words = functionName
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${words === '' ? '' : `${words}-`}${chart}.${format}`;
}

/** The bytes of a picture; undefined when what the page sent is none. */
export function pictureBytes({ format, content }: SavedPicture): Uint8Array | undefined {
  if (format === 'svg') return content.startsWith('<svg') ? new TextEncoder().encode(content) : undefined;
  try {
    const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
    return pngStart.every((byte, at) => bytes[at] === byte) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

const pngStart = [0x89, 0x50, 0x4e, 0x47];
