import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { findLetter } from '../desk/find-letter';
import { findRequest } from '../desk/find-request';
import { listRequests } from '../desk/list-requests';
import { workFor } from '../desk/work-for';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { actingStaff } from '../testing/staff';
import { answerRequest } from './answer-request';
import { decideItem } from './decide-item';
import { fileByStaff, type StaffFiling } from './file-by-staff';
import { confirmIdentity } from './identify-person';
import { sendOnPaper } from './send-on-paper';
import { tellRecipients } from './tell-recipients';

afterAll(() => db().$disconnect());

// Friday 2026-04-10, 10:00 in Japan.
const at = new Date('2026-04-10T01:00:00Z');
const letter = (changes: Partial<StaffFiling> = {}): StaffFiling => ({
  ...{ kind: 'disclosure', wish: null, channel: 'post', claimant: 'self', delivery: 'paper' },
  ...{ personName: '波間 しずく', agentName: null, papersNote: '運転免許証の写し' },
  ...{ email: null, phone: '09000000001', postalAddress: '水面区凪町1-1', text: '' },
  arrivedOn: calendarDate('2026-04-01'),
  formKey: randomUUID(),
  ...changes,
});

async function filed(changes: Partial<StaffFiling> = {}) {
  const answer = await fileByStaff(await actingStaff('clerk', at), letter(changes), at);
  if (answer.kind !== 'filed') throw new Error(answer.reason);
  return answer.reference;
}
const rowOf = (reference: string) =>
  db().disclosureRequest.findUniqueOrThrow({ where: { reference }, include: { events: true } });

describe('P53 a letter, a call, a visit', () => {
  test('the day on which it arrived drives the clock, and the record says who wrote it down', async () => {
    const clerk = await actingStaff('clerk', at);
    const answer = await fileByStaff(clerk, letter(), at);
    const reference = answer.kind === 'filed' ? answer.reference : '';
    const listed = (await listRequests('open')).find((one) => one.reference === reference);
    expect(listed).toMatchObject({
      ...{ arrivedOn: '2026-04-01', targetDate: '2026-04-11', suitFrom: '2026-04-16' },
      channel: 'post',
    });
    const [line] = await db().auditEntry.findMany({
      where: { subjectId: (await rowOf(reference)).id },
    });
    expect(line).toMatchObject({ command: 'request.file', staffId: clerk.staffId });
    expect(line?.detail).toMatchObject({ channel: 'post', arrivedOn: '2026-04-01' });
    expect(JSON.stringify(line?.detail)).not.toContain('波間');
  });

  test('no day after today; today itself is taken', async () => {
    const clerk = await actingStaff('clerk', at);
    const on = (arrivedOn: string) =>
      fileByStaff(clerk, letter({ arrivedOn: calendarDate(arrivedOn) }), at);
    expect(await on('2026-04-11')).toEqual({ kind: 'refused', reason: 'in-future' });
    expect((await on('2026-04-10')).kind).toBe('filed');
  });

  test('the form sent twice at once files once', async () => {
    const clerk = await actingStaff('clerk', at);
    const same = letter();
    const answers = await Promise.all([fileByStaff(clerk, same, at), fileByStaff(clerk, same, at)]);
    expect(new Set(answers.map((one) => one.kind === 'filed' && one.reference)).size).toBe(1);
  });

  test('a form that came back and is sent about somebody else files another', async () => {
    const clerk = await actingStaff('clerk', at);
    const first = letter();
    const second = { ...first, personName: '浜辺 なぎさ' };
    const answers = [await fileByStaff(clerk, first, at), await fileByStaff(clerk, second, at)];
    expect(new Set(answers.map((one) => one.kind === 'filed' && one.reference)).size).toBe(2);
  });

  test.each(STAFF_ROLES)('%s', async (role) => {
    const answer = await fileByStaff(await actingStaff(role, at), letter(), at);
    expect(answer.kind).toBe(role === 'auditor' ? 'refused' : 'filed');
  });

  test('P64 it always waits for the desk to know who asks, whatever it asks', async () => {
    const reference = await filed({ kind: 'purpose-notice' });
    expect((await rowOf(reference)).status).toBe('received');
  });

  test('who has neither mail address nor postal address cannot be answered: the database refuses', async () => {
    await expect(filed({ email: null, postalAddress: null })).rejects.toThrow(/request_reachable/);
    await expect(filed({ email: null, delivery: 'electronic' })).rejects.toThrow();
  });
});

describe('P51 an answer on paper', () => {
  async function answered(changes: Partial<StaffFiling> = {}) {
    const reference = await filed(changes);
    const staff = await actingStaff('privacy-officer', at);
    await confirmIdentity(staff, { reference, method: 'id-document', papers: null }, at);
    const all = { dataClass: 'all', decision: 'granted', ground: '', reason: '' } as const;
    await decideItem(staff, { reference, ...all }, at);
    const seen = (await findRequest(staff, reference, at))?.answer.mark ?? '';
    const answer = await answerRequest(staff, { reference, seen }, at);
    return { reference, staff, answer };
  }

  test('waits as work until it left, is printed until then, and leaves once', async () => {
    const email = `${randomUUID()}@example.jp`;
    const booking = await makeBooking({ email });
    const { reference, staff, answer } = await answered({ email });
    expect(answer.kind).toBe('done');
    const waits = async () =>
      (await workFor(staff, at)).filter((one) => one.reference === reference).length;
    expect(await waits()).toBe(1);
    const printed = await findLetter(staff, reference, at);
    expect(printed?.held?.bookings[0]?.reference).toBe(booking.reference);
    expect(JSON.stringify(printed)).not.toContain('蒼介');
    const sent = await Promise.all([
      sendOnPaper(staff, reference, at),
      sendOnPaper(staff, reference, at),
    ]);
    expect(sent.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect((await rowOf(reference)).paperSentOn).toBe('2026-04-10');
    expect([await waits(), await findLetter(staff, reference, at)]).toEqual([0, null]);
  });

  test('is none where the person wants a file', async () => {
    const { reference, staff } = await answered({
      ...{ email: `${randomUUID()}@example.jp`, delivery: 'electronic' },
    });
    expect(await sendOnPaper(staff, reference, at)).toMatchObject({ reason: 'not-on-paper' });
    expect(await findLetter(staff, reference, at)).toBeNull();
  });
});

test('P57 a correction reaches the recipients of the trips and no one else; who was told stands in its history', async () => {
  const email = `${randomUUID()}@example.jp`;
  const booking = await makeBooking({ email });
  const trip = booking.tripSnapshot as object;
  const recipients = [{ name: '凪の宿株式会社' }, { name: '波線バス株式会社' }];
  const data = { tripSnapshot: { ...trip, recipients } };
  await db().booking.update({ where: { id: booking.id }, data });
  const reference = await filed({ email, kind: 'correction', wish: 'correct' });
  const staff = await actingStaff('privacy-officer', at);
  await confirmIdentity(staff, { reference, method: 'id-document', papers: null }, at);
  expect((await findRequest(staff, reference, at))?.recipients).toEqual([
    '凪の宿株式会社',
    '波線バス株式会社',
  ]);
  const tell = (...names: string[]) => tellRecipients(staff, { reference, recipients: names }, at);
  expect(await tell('だれか')).toMatchObject({ reason: 'no-recipient' });
  expect((await tell('凪の宿株式会社', 'だれか')).kind).toBe('done');
  const told = (await rowOf(reference)).events.find(({ kind }) => kind === 'recipients-told');
  expect(told?.note).toBe('凪の宿株式会社');
});
