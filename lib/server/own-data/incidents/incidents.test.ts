import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { calendarDate as day } from '@/lib/rules/calendar/calendar-date';
import { incidentDraft } from '@/lib/wording/desk/incident-draft';
import { readBooking } from '../../desk/read-booking';
import { workFor } from '../../desk/work-for';
import { db } from '../../system/db';
import { paidFamily } from '../../testing/owing-family';
import { actingStaff } from '../../testing/staff';
import { countPersons } from './count-persons';
import { findIncident } from './find-incident';
import { addFinding, type Finding, markIncident, recordIncident } from './write-incident';

afterAll(() => db().$disconnect());

const at = new Date('2026-04-06T10:00:00+09:00');
const officer = () => actingStaff('privacy-officer', at);
const finding = (more: Partial<Finding> = {}): Finding => ({
  ...{ knownOn: day('2026-04-05'), triggers: ['special-care'], overview: '名簿を誤って送った' },
  ...{ items: 'お名前', cause: '', secondaryDamage: '', otherFacts: '', persons: null },
  ...{ foundHow: '', press: randomUUID() },
  ...more,
});
async function recorded(more: Partial<Finding> = {}): Promise<string> {
  const answer = await recordIncident(await officer(), finding(more), at);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return answer.id;
}
const waits = async (id: string) =>
  (await workFor(await officer(), at)).find(({ subjectId }) => subjectId === id);
const mark = async (id: string, kind: Parameters<typeof markIncident>[1]['kind']) =>
  markIncident(await officer(), { id, kind, doneOn: day('2026-04-06'), note: '' }, at);

test('P80 what is left of an incident waits on the list with its day, until all is done', async () => {
  const id = await recorded();
  // Known on the 5th, which is day 1: the fifth day is the 9th.
  expect((await waits(id))?.due).toEqual(new Date('2026-04-09T23:59:59.999+09:00'));
  expect(await mark(id, 'no-report')).toEqual({ kind: 'refused', reason: 'must-report' });
  await mark(id, 'preliminary');
  expect(await mark(id, 'preliminary')).toEqual({ kind: 'refused', reason: 'done-already' });
  expect((await waits(id))?.due).toEqual(new Date('2026-05-07T23:59:59.999+09:00'));
  await mark(id, 'final');
  expect((await waits(id))?.due).toBeNull();
  await mark(id, 'persons-told');
  expect(await waits(id)).toBeUndefined();
  const lines = await db().auditEntry.findMany({
    where: { subjectId: id },
    orderBy: { id: 'asc' },
  });
  expect(lines.map(({ detail }) => (detail as { act: string }).act)).toEqual([
    ...['incident-recorded', 'preliminary', 'final', 'persons-told'],
  ]);
});

test('P80 what becomes known later counts, and what was known before stays', async () => {
  const id = await recorded({ triggers: [] });
  expect((await findIncident(id))?.duties).toEqual(['no-report']);
  expect(await mark(id, 'final')).toEqual({ kind: 'refused', reason: 'not-a-report' });
  await mark(id, 'no-report');
  expect(await waits(id)).toBeUndefined();
  const later = finding({ triggers: ['wrongful-act'], persons: 12 });
  await addFinding(await officer(), { id, finding: later }, at);
  await addFinding(await officer(), { id, finding: later }, at);
  const found = await findIncident(id);
  // 2026-04-05 and 59 days: Wednesday 3 June.
  expect([found?.findings, found?.finding.persons, found?.dates?.finalDue]).toEqual([
    ...[2, 12, '2026-06-03'],
  ]);
  expect(await waits(id)).toBeDefined();
});

test('P80 the same press records once, and nothing becomes known tomorrow', async () => {
  const press = randomUUID();
  expect(await recorded({ press })).toBe(await recorded({ press }));
  const tomorrow = finding({ knownOn: day('2026-04-07') });
  const answer = await recordIncident(await officer(), tomorrow, at);
  expect(answer).toEqual({ kind: 'refused', reason: 'in-future' });
});

test('P80 persons concerned are counted from the records of looks, each once, and nobody is named', async () => {
  const id = await recorded();
  const { booking } = await paidFamily('2026-05-20');
  const look = new Date('2026-03-02T15:00:00Z');
  const clerk = await actingStaff('clerk', look);
  await readBooking(clerk, booking.reference, look);
  await readBooking(clerk, booking.reference, look);
  // 15:00 UTC on the 2nd is midnight in Japan: the look is of the 3rd.
  const on = async (from: string, until: string) =>
    countPersons(await officer(), { id, from: day(from), until: day(until) }, at);
  const none = { bookings: 0, lists: 0, travelers: 0, enquiries: 0, requests: 0 };
  expect(await on('2026-03-02', '2026-03-02')).toEqual(none);
  const travelers = booking.travelerIds.length;
  expect(await on('2026-03-03', '2026-03-03')).toEqual({ ...none, bookings: 1, travelers });
});

test('P80 the draft to the persons has the five items, and says what is not known yet', () => {
  const draft = incidentDraft(finding(), { name: '旅の店', contact: '相談窓口' });
  const heads = [
    '1　概要\n名簿を誤って送った',
    '項目\nお名前',
    '3　原因\nただいま',
    '4　二次被害',
    '5　',
  ];
  for (const head of heads) expect(draft).toContain(head);
});
