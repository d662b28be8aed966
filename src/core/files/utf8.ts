interface Decoder {
  decode(bytes: Uint8Array): string;
}

/** Present wherever the extension runs (Node, web workers, browsers), but in no library of plain JavaScript. */
const decoderClass = (globalThis as unknown as { TextDecoder: new (label: string) => Decoder }).TextDecoder;

const decoder = new decoderClass('utf-8');

/** The text of UTF-8 bytes, without a byte order mark. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
