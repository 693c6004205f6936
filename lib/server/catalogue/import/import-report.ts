import 'server-only';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import type { CatalogueKind } from '@/lib/schemas/catalogue/catalogue-kind';
import type { CatalogueChange } from './list-changes';
import type { MergeCount } from './merge-staged';

export interface ImportOptions {
  readonly today: CalendarDate;
  /** The tours whose new departures begin with the sample's sales elsewhere. */
  readonly sampleCodes?: ReadonlySet<string>;
  readonly onProgress?: (file: string, rows: number) => void;
  /** Tell row by row what changes, as a preview shows it. */
  readonly rowByRow?: boolean;
  /** Tours that are new are not shown to travelers yet. */
  readonly newUnpublished?: boolean;
  /** Who edits the tours, and when: each that changes gets a version. */
  readonly by?: { readonly staffId: string | null; readonly at: Date };
}

export interface ImportReport {
  readonly kinds: readonly ({ kind: CatalogueKind; rows: number } & MergeCount)[];
  /** Departures that the tours' patterns newly gave. */
  readonly expanded: number;
  readonly nothingChanged: boolean;
  /** Row by row, where that was asked; of each kind the first two hundred. */
  readonly changes: readonly CatalogueChange[];
}
