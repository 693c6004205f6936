import { type BusinessCalendar, isBusinessDay } from '../calendar/business-calendar';
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import type { Refusal } from '../calendar/refusal';

/** 報告対象事態: special-care data, loss of money, a wrongful act, more than a thousand people (APPI rules Art. 7). */
export const INCIDENT_TRIGGERS = [
  'special-care',
  'financial-harm',
  'wrongful-act',
  'many-people',
] as const;

export type IncidentTrigger = (typeof INCIDENT_TRIGGERS)[number];

/** 速報・確報・本人への通知, or the note that nothing has to be reported. */
export const INCIDENT_STEPS = ['preliminary', 'final', 'persons-told', 'no-report'] as const;

export type IncidentStep = (typeof INCIDENT_STEPS)[number];

export interface IncidentDates {
  /** 速報: "about three to five days"; the days are marks, moved by no holiday. */
  readonly preliminary: { readonly from: CalendarDate; readonly until: CalendarDate };
  /** 確報; refused beyond the list of holidays. */
  readonly finalDue: CalendarDate | Refusal;
}

/**
 * 漏えい等の報告の期日 (APPI Art. 26, rules Art. 8; privacy P80). The day on which it became known is day 1. Thirty days, sixty
 * where a wrongful act is among the grounds; a last day on which authorities are closed moves on to the next open one.
 *
 * @returns null where nothing has to be reported
 * @example // known on 2026-04-05, no wrongful act: 4 May and the days after it are holidays, due 2026-05-07
 */
export function incidentDates(
  knownOn: CalendarDate,
  triggers: readonly IncidentTrigger[],
  calendar: BusinessCalendar,
): IncidentDates | null {
  if (triggers.length === 0) return null;
  const days = triggers.includes('wrongful-act') ? 60 : 30;
  return {
    preliminary: { from: addDays(knownOn, 2), until: addDays(knownOn, 4) },
    finalDue: nextOpenDay(addDays(knownOn, days - 1), calendar),
  };
}

/** What is still to be done; a final report makes a preliminary one needless. */
export function incidentDuties(
  triggers: readonly IncidentTrigger[],
  done: readonly IncidentStep[],
): readonly IncidentStep[] {
  if (triggers.length === 0) return done.includes('no-report') ? [] : ['no-report'];
  return (['preliminary', 'final', 'persons-told'] as const).filter(
    (step) => !done.includes(step) && !(step === 'preliminary' && done.includes('final')),
  );
}

/** The day by which the next thing is due; null where the law names no day: persons are told without delay. */
export function incidentDue(
  duties: readonly IncidentStep[],
  dates: IncidentDates | null,
): CalendarDate | null {
  if (dates === null) return null;
  if (duties.includes('preliminary')) return dates.preliminary.until;
  const { finalDue } = dates;
  return duties.includes('final') && typeof finalDue === 'string' ? finalDue : null;
}

function nextOpenDay(date: CalendarDate, calendar: BusinessCalendar): CalendarDate | Refusal {
  const open = isOpen(date, calendar);
  if (typeof open !== 'boolean') return open;
  return open ? date : nextOpenDay(addDays(date, 1), calendar);
}

/** 行政機関の休日: weekends, public holidays, 29 December to 3 January. */
function isOpen(date: CalendarDate, calendar: BusinessCalendar): boolean | Refusal {
  const day = date.slice(5);
  return day >= '12-29' || day <= '01-03' ? false : isBusinessDay(date, calendar);
}
