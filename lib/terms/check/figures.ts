import type { CancellationTerms, FeeFigure } from '@/lib/rules/cancellation/cancellation-terms';

/** A figure of the fee tables with its path inside the file. */
export interface PlacedFigure {
  readonly figure: FeeFigure;
  readonly at: string;
  /** Whether it counts after the start. */
  readonly afterStart: boolean;
}

type Table = CancellationTerms['tables'][number];

/** Every figure of a table: those counted from the booking, the steps, and what counts after the start. */
export function tableFigures(table: Table, place: number): PlacedFigure[] {
  const at = `cancellation.tables[${place}]`;
  return [
    ...(table.fromBooking ?? []).map((figure, index) => ({
      figure,
      at: `${at}.fromBooking[${index}]`,
      afterStart: false,
    })),
    ...table.steps.map((figure, index) => ({
      figure,
      at: `${at}.steps[${index}]`,
      afterStart: false,
    })),
    { figure: table.afterStart, at: `${at}.afterStart`, afterStart: true },
  ];
}
