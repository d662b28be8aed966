import type { FileRows, FilesTold } from '../../worker/files/fileRequest';

/** Makes parts of 1 of the bytes that tasks tell. */
export function fractionRead({ files }: FileRows, report: (fraction: number) => void): (told: FilesTold) => void {
  const size = files.reduce((sum, each) => sum + each.size, 0);
  let read = 0;
  return ({ bytes }) => {
    read += bytes;
    report(Math.min(1, read / size));
  };
}
