import 'server-only';
import type { CellFault } from '@/lib/schemas/catalogue/cell-fault';

/** A row that cannot be taken in: where it stands and why. */
export interface BadRow {
  readonly file: string;
  /** The line of the file on which the row begins; the header is line 1. */
  readonly line: number;
  /** The name of the column; empty when the whole row or file is meant. */
  readonly column: string;
  readonly fault: CellFault;
  /** The cell as it stands in the file, where that helps to find it. */
  readonly found?: string;
}

export const MOST_BAD_ROWS = 100;

/** Nothing of the call was imported. */
export class BadRows extends Error {
  override readonly name = 'BadRows';

  constructor(readonly rows: readonly BadRow[]) {
    super(`${rows.length} bad row(s), nothing was imported`);
  }
}
