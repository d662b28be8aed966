import { phrase } from '../../issues/phrase';
import type { ByteSource } from '../byteSource';
import { crc32 } from './crc32';
import { badEntry, type ZipEntry } from './entries';

/** The bytes of an entry. When they were read in order, the end of the last read compares their checksum. */
export function checkedSource(source: ByteSource, { name, crc32: expected, headerAt }: ZipEntry): ByteSource {
  let checksum = 0;
  let checked = 0;
  return {
    size: source.size,
    read: async (start, end, into) => {
      const bytes = await source.read(start, end, into);
      if (start > checked || end <= checked) return bytes;
      checksum = crc32(bytes.subarray(checked - start), checksum);
      checked = end;
      if (checked === source.size && checksum !== expected) {
        throw badEntry(name, phrase('its checksum is another'), headerAt);
      }
      return bytes;
    },
  };
}
