import { describe, expect, it } from 'vitest';
import { dayInJapan } from '../calendar/calendar-date';
import { clock, day } from '../testing/reference-calendar';
import { applicationStanding, dueStanding } from './due-standing';

const stands = (dueDate: string, doneOn: string | null, today: string, remindDays = 3) =>
  dueStanding({
    dueDate: day(dueDate),
    doneOn: doneOn === null ? null : day(doneOn),
    today: day(today),
    remindDays,
  });

describe('how a due date stands', () => {
  it('D3-7.1 due 17 June: paid 17 June in time, paid 18 June late', () => {
    expect(stands('2026-06-17', '2026-06-17', '2026-06-20')).toBe('done');
    expect(stands('2026-06-17', '2026-06-18', '2026-06-20')).toBe('done-late');
  });

  it('D4-6.1b due 25 June: paid 25 June in time, paid 26 June late', () => {
    expect(stands('2026-06-25', '2026-06-25', '2026-06-30')).toBe('done');
    expect(stands('2026-06-25', '2026-06-26', '2026-06-30')).toBe('done-late');
  });

  it('D3-3.3 members due 25 June: reminded from 22 June, in time on the 25th, overdue on the 26th', () => {
    expect(stands('2026-06-25', null, '2026-06-21')).toBe('open');
    expect(stands('2026-06-25', null, '2026-06-22')).toBe('remind');
    expect(stands('2026-06-25', null, '2026-06-25')).toBe('remind');
    expect(stands('2026-06-25', '2026-06-25', '2026-06-25')).toBe('done');
    expect(stands('2026-06-25', null, '2026-06-26')).toBe('overdue');
  });

  it('D3-2.2b extended from 4 to 8 June: nothing lapses before 9 June', () => {
    expect(stands('2026-06-08', null, '2026-06-08')).toBe('remind');
    expect(stands('2026-06-08', null, '2026-06-09')).toBe('overdue');
  });
});

describe('form and deposit of an application, due on 4 June', () => {
  const application = (depositOn: string | null, formOn: string | null, today = '2026-06-05') =>
    applicationStanding({
      dueDate: day('2026-06-04'),
      depositOn: depositOn === null ? null : day(depositOn),
      formOn: formOn === null ? null : day(formOn),
      today: day(today),
    });

  it('D3-2.2a deposit received 4 June 23:00: in time', () => {
    const received = dayInJapan(clock('2026-06-04 23:00'));
    expect(application(received, '2026-06-03')).toBe('complete');
  });

  it('D3-2.2a deposit received 5 June: late', () => {
    expect(application('2026-06-05', '2026-06-03')).toBe('may-lapse');
  });

  it('D3-2.2a form in time, deposit late: late', () => {
    expect(application('2026-06-05', '2026-06-02')).toBe('may-lapse');
  });

  it('D3-2.2a deposit in time, form late or missing: incomplete, asked for again', () => {
    expect(application('2026-06-03', '2026-06-05')).toBe('form-missing');
    expect(application('2026-06-03', null)).toBe('form-missing');
    expect(application('2026-06-03', null, '2026-06-03')).toBe('form-missing');
  });

  it('D3-2.2b due 4 June and unpaid: on 4 June still awaited, on 5 June it may lapse', () => {
    expect(application(null, '2026-06-02', '2026-06-04')).toBe('awaited');
    expect(application(null, '2026-06-02', '2026-06-05')).toBe('may-lapse');
  });

  it('D3-2.2a both in time on the last day: complete', () => {
    expect(application('2026-06-04', '2026-06-04', '2026-06-04')).toBe('complete');
  });
});
