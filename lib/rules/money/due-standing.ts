import { type CalendarDate, daysBetween } from '../calendar/calendar-date';

export type DueStanding = 'done' | 'done-late' | 'open' | 'remind' | 'overdue';

/**
 * 期限の状況: how a thing with a due date stands on a day. The due date is in time to its end in Japan.
 *
 * A due date that the staff extended counts as the new one.
 *
 * @clause D3-2.2a D3-2.2b D3-3.3 D3-7.1
 * @clause D4-6.1b
 * @param facts.remindDays how many days before the due date somebody is reminded
 * @example // due 4 June: done on 4 June at 23:00 is in time; on 5 June nothing done is overdue
 */
export function dueStanding(facts: {
  dueDate: CalendarDate;
  doneOn: CalendarDate | null;
  today: CalendarDate;
  remindDays: number;
}): DueStanding {
  if (facts.doneOn !== null) {
    return daysBetween(facts.doneOn, facts.dueDate) >= 0 ? 'done' : 'done-late';
  }
  const daysLeft = daysBetween(facts.today, facts.dueDate);
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= facts.remindDays ? 'remind' : 'open';
}

/**
 * 通信手段による申込みの状況: whether form and deposit are complete.
 *
 * Only a deposit that is missing lets an application lapse; a missing form is asked for again.
 *
 * @clause D3-2.2a D3-2.2b
 */
export function applicationStanding(facts: {
  dueDate: CalendarDate;
  depositOn: CalendarDate | null;
  formOn: CalendarDate | null;
  today: CalendarDate;
}): 'complete' | 'awaited' | 'form-missing' | 'may-lapse' {
  const { dueDate, today } = facts;
  const standing = (doneOn: CalendarDate | null) =>
    dueStanding({ dueDate, doneOn, today, remindDays: 0 });
  const deposit = standing(facts.depositOn);
  if (deposit === 'overdue' || deposit === 'done-late') return 'may-lapse';
  if (deposit !== 'done') return 'awaited';
  return facts.formOn === null || standing(facts.formOn) === 'done-late'
    ? 'form-missing'
    : 'complete';
}
