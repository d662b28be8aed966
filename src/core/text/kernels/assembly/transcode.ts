import { unitsAt } from './layout';

/**
 * Turns `length` bytes of UTF-8 at `source` into one byte for each UTF-16 unit at `target`, as the table at `unitsAt` has
 * them; returns how many. What is ASCII stays.
 */
export function transcode(source: usize, length: usize, target: usize): usize {
  const end = source + length;
  let out = target;
  while (source < end) {
    // Sixteen bytes of ASCII are copied at once.
    while (source + 16 <= end) {
      const bytes = v128.load(source);
      v128.store(out, bytes);
      const others = i8x16.bitmask(bytes);
      const count: usize = others === 0 ? 16 : ctz(others);
      source += count;
      out += count;
      if (others !== 0) break;
    }
    if (source === end) break;
    const byte = <u32>load<u8>(source);
    if (byte < 0x80) {
      store<u8>(out, <u8>byte);
      source += 1;
    } else if (byte < 0xe0) {
      store<u8>(out, load<u8>(unitsAt + (((byte & 0x1f) << 6) | ((<u32>load<u8>(source, 1)) & 0x3f))));
      source += 2;
    } else if (byte < 0xf0) {
      const middle = (<u32>load<u8>(source, 1)) & 0x3f;
      store<u8>(out, load<u8>(unitsAt + (((byte & 0xf) << 12) | (middle << 6) | ((<u32>load<u8>(source, 2)) & 0x3f))));
      source += 3;
    } else {
      // Beyond 16 bits there are two units, surrogates, which all mean the same.
      const surrogate = load<u8>(unitsAt + 0xd800);
      store<u8>(out, surrogate);
      store<u8>(out, surrogate, 1);
      out += 1;
      source += 4;
    }
    out += 1;
  }
  return out - target;
}
