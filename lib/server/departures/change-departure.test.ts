import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { findDepartureSheet } from '../desk/departure-sheet';
import { departuresOfMonth } from '../desk/departures-of-month';
import { holdSeats } from '../seats/hold-seats';
import { db } from '../system/db';
import { castBooking, castDeparture, SUZUKI } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { decideDeparture, sellDeparture } from './change-departure';

afterAll(() => db().$disconnect());

const at = new Date('2026-11-20T11:00:00+09:00');
const rowOf = (id: string) => db().departure.findUniqueOrThrow({ where: { id } });
const auditOf = (subjectId: string) =>
  db().auditEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' } });
const leaving = (departureDate = '2026-12-04') => castDeparture('stay', { departureDate });

describe('selling a departure', () => {
  test('is stopped and begun again, each once, and recorded', async () => {
    const { id } = await leaving();
    const clerk = await actingStaff('clerk', at);
    const sell = (open: boolean) => sellDeparture(clerk, { departureId: id, open }, at);
    expect(await sell(false)).toEqual({ kind: 'done', changed: true });
    expect(await sell(false)).toEqual({ kind: 'done', changed: false });
    expect((await rowOf(id)).status).toBe('closed');
    const asked = { draftId: clerk.staffId, departureId: id, seats: 1 };
    expect(await holdSeats(asked, at)).toMatchObject({ reason: 'closed' });
    expect(await sell(true)).toEqual({ kind: 'done', changed: true });
    expect((await rowOf(id)).status).toBe('open');
    expect((await auditOf(id)).map(({ command, detail }) => [command, detail])).toEqual([
      ['departure.sell', { open: false }],
      ['departure.sell', { open: true }],
    ]);
  });

  test('two who stop it at once leave one line in the record', async () => {
    const { id } = await leaving();
    const clerks = [await actingStaff('clerk', at), await actingStaff('clerk', at)];
    const answers = await Promise.all(
      clerks.map((clerk) => sellDeparture(clerk, { departureId: id, open: false }, at)),
    );
    expect(answers.map((answer) => answer.kind === 'done' && answer.changed).sort()).toEqual([
      false,
      true,
    ]);
    expect(await auditOf(id)).toHaveLength(1);
  });
});

describe('the decision to run', () => {
  test('is taken once and stays, whoever leaves afterwards', async () => {
    const { id } = await leaving();
    const manager = await actingStaff('manager', at);
    expect(await decideDeparture(manager, id, at)).toEqual({ kind: 'done', changed: true });
    expect(await decideDeparture(manager, id, at)).toEqual({ kind: 'done', changed: false });
    expect(await rowOf(id)).toMatchObject({ decided: true, status: 'open', sold: 0 });
    expect((await findDepartureSheet(manager, id, at))?.standing).toBe('decided');
    expect((await auditOf(id)).map(({ command }) => command)).toEqual(['departure.decide']);
  });
});

describe('refused in words', () => {
  const commands = {
    sell: (staff: Parameters<typeof decideDeparture>[0], id: string, moment: Date) =>
      sellDeparture(staff, { departureId: id, open: false }, moment),
    decide: decideDeparture,
  } as const;
  const MAY: Readonly<Record<keyof typeof commands, readonly string[]>> = {
    sell: ['clerk', 'manager'],
    decide: ['manager'],
  };
  const table = STAFF_ROLES.flatMap((role) =>
    (['sell', 'decide'] as const).map((command) => [role, command] as const),
  );

  test.each(table)('%s, %s', async (role, command) => {
    const { id } = await leaving();
    const answer = await commands[command](await actingStaff(role, at), id, at);
    const done = { kind: 'done', changed: true };
    const refused = { kind: 'refused', reason: 'not-allowed' };
    expect(answer).toEqual(MAY[command].includes(role) ? done : refused);
  });

  test.each(['sell', 'decide'] as const)(
    '%s: on the day of departure, when it is called off, when there is none',
    async (command) => {
      const manager = await actingStaff('manager', at);
      const { id } = await leaving();
      const run = (departureId: string, moment: Date) =>
        commands[command](manager, departureId, moment);
      const midnight = new Date('2026-12-04T00:00:00+09:00');
      expect(await run(id, midnight)).toMatchObject({ reason: 'left' });
      const before = new Date(midnight.getTime() - 1);
      expect(await run(id, before)).toMatchObject({ kind: 'done' });
      await db().departure.update({ where: { id }, data: { status: 'cancelled' } });
      expect(await run(id, at)).toMatchObject({ reason: 'called-off' });
      expect(await run(`${id}-none`, at)).toMatchObject({ reason: 'not-found' });
    },
  );
});

describe('what the desk sees', () => {
  test('a month holds departures that are called off, which travelers are not shown', async () => {
    const departure = await castDeparture('stay', { departureDate: '2031-03-07', sold: 4 });
    const asked = { day: null, tour: departure.tourCode, page: 1 } as const;
    const list = (month: string, show: 'booked' | 'short' | 'called-off' | 'all') =>
      departuresOfMonth({ ...asked, month, show }, calendarDate('2026-11-20'));
    const [row] = (await list('2031-03', 'short')).rows;
    // 14th day before 7 March 2031, counted from the day before: 21 February.
    expect(row).toMatchObject({
      ...{ sold: 4, held: 0, free: 36, minimum: 10, standing: 'short' },
      ...{ lastNotice: '2031-02-21', article: '第15条' },
    });
    await db().departure.update({ where: { id: departure.id }, data: { status: 'cancelled' } });
    const after = await list('2031-03', 'booked');
    expect(after.rows[0]?.standing).toBe('called-off');
    expect(after.days).toEqual([
      { day: '2031-03-07', departures: 1, sold: 4, short: 0, calledOff: 1 },
    ]);
    expect((await list('2031-03', 'short')).count).toBe(0);
    expect((await list('2031-04', 'all')).count).toBe(0);
  });

  test('its page counts the last day by the terms of each booking, and who looked is recorded', async () => {
    const departure = await leaving();
    await castBooking(departure, { people: SUZUKI });
    const auditor = await actingStaff('auditor', at);
    const sheet = await findDepartureSheet(auditor, departure.id, at);
    expect(sheet?.limits).toMatchObject([
      { bookings: 1, travelers: 4, lastNotice: '2026-11-20', article: '第15条', inTime: true },
    ]);
    expect(sheet?.standing).toBe('short');
    const tomorrow = new Date('2026-11-21T00:00:00+09:00');
    const late = await findDepartureSheet(auditor, departure.id, tomorrow);
    expect(late?.limits).toMatchObject([{ inTime: false }]);
    expect(late?.standing).toBe('short-late');
    expect(await auditOf(departure.id)).toMatchObject([
      { command: 'departure.read', purpose: 'travel-arrangement', staffId: auditor.staffId },
      { command: 'departure.read' },
    ]);
  });
});
