import 'server-only';
import type { DayWindow } from '@/lib/rules/calendar/day-window';
import type { SearchCriteria } from '@/lib/schemas/search/search-criteria';

/** One word of a traveler, as it is looked for in the texts of the index. */
export interface SoughtWord {
  /** The word itself; null when it is only looked for by its parts. */
  readonly whole: string | null;
  /** Or else one text of every part. */
  readonly parts: readonly (readonly string[])[];
}

/** A word that was not looked for in texts but read as days or as a filter. */
export interface ReadWord {
  readonly word: string;
  readonly windows: readonly DayWindow[];
}

/** What a traveler set, and what the words among it were taken to mean. */
export interface Sought extends SearchCriteria {
  readonly sought: readonly SoughtWord[];
  /** A departure must lie in one of them; none for any day. */
  readonly windows: readonly DayWindow[];
  readonly readAs: readonly ReadWord[];
}
