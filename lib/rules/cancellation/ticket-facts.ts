import type { CalendarDate } from '../calendar/calendar-date';

/** What is known about an air ticket; null where it does not apply. */
export interface TicketFacts {
  /** 発券日: the day on which the ticket was issued. */
  readonly issuedOn: CalendarDate | null;
  /** 早割: the day on which the agency plans to issue; null for other tickets. */
  readonly earlyBirdPlannedIssueDate: CalendarDate | null;
  /** The departure first booked, when it was changed since. */
  readonly firstDepartureDate: CalendarDate | null;
}
