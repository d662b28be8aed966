import type { ByteSource } from '../byteSource';
import { noMember, type DataFile, type Member } from '../dataFile';
import { readLayout } from './layout';
import { TableRows } from './tableRows';

/** A .csv or .tsv file: every column is a member. `decimalComma`: 0,5 is read as 0.5. */
export async function openTable(source: ByteSource, kind: 'csv' | 'tsv', decimalComma: boolean): Promise<DataFile> {
  const layout = await readLayout(source, kind);
  const members = layout.columns.map((name): Member => ({ name, shape: [null], dtype: 'float64' }));
  return {
    members,
    refused: [],
    hasDecimalCommas: layout.hasDecimalCommas,
    rows: (picks) => {
      const fields = picks.map((pick) =>
        pick.map((name) => {
          const field = layout.columns.indexOf(name);
          if (field === -1) throw noMember(name, members);
          return field;
        }),
      );
      return Promise.resolve(new TableRows(source, layout, fields, decimalComma));
    },
  };
}
