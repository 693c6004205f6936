import type { Deadline } from '../calendar/deadline';
import type { Figure } from '../calendar/figure';

/** One line of the table of rates. */
export interface CompensationRow extends Figure {
  readonly row: number;
  /** Thousandths of the tour price for a change told by the day before departure. */
  readonly permilleBefore: number;
  /** Thousandths for a change told on the departure date or later. */
  readonly permilleFrom: number;
}

/** 旅程保証: rates, how cases are counted, cap and minimum. */
export interface ChangeCompensationTerms extends Figure {
  readonly rows: readonly CompensationRow[];
  /** The row for what stood in the tour title; it replaces the others. */
  readonly titleRow: number;
  /** Rows counted once for each row within one ride or one night. */
  readonly groupedRows: readonly number[];
  /** Rows counted once a night when the carrier has sleeping accommodation. */
  readonly sleeperRows: readonly number[];
  readonly capPercent: number;
  /** A sum below this is not paid; exactly this sum is. */
  readonly minimumYen: number;
  /** Counted from the return date. */
  readonly due: Deadline;
  /** 「相応の」 or 「同等価値以上の」 goods in place of money. */
  readonly inKind: 'corresponding' | 'equal-or-higher';
  /** Whether a change for want of seats or rooms is paid although the cause is exempt. */
  readonly overbookingCompensated: boolean;
  /** Whether clear liability turns the sum into damages or excludes it. */
  readonly whenLiable: 'as-damages' | 'not-paid';
}
