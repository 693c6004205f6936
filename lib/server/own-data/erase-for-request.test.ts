import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { signIn } from '../access/sign-in';
import { consentItemsFor } from '../consents/consent-items';
import { recordConsents } from '../consents/record-consents';
import { verifyConsents } from '../consents/verify-consents';
import { findRequest } from '../desk/find-request';
import { fileEnquiry } from '../enquiries/file-enquiry';
import { db } from '../system/db';
import { seal } from '../system/sealed';
import { makeBooking } from '../testing/booking-fixture';
import { actingStaff } from '../testing/staff';
import { answerRequest } from './answer-request';
import { decideItem } from './decide-item';
import { fileByStaff } from './file-by-staff';
import { fileRequest } from './file-request';
import { findHeldData } from './find-held-data';
import { confirmIdentity } from './identify-person';
import { proposeErasure } from './propose-erasure';

afterAll(() => db().$disconnect());

const booked = new Date('2026-12-01T03:00:00Z');
const items = consentItemsFor({
  tour: {
    title: '旅',
    kind: 'package-domestic',
    terms: { title: '国内', id: 'standard-domestic', version: '1', sha256: 'f'.repeat(64) },
  },
  recipients: [],
  countries: [],
  travelDocuments: null,
  phase: 'booking',
  assistance: false,
  emergencyContact: false,
  people: 1,
  dutyFreeLastStopDay: null,
});

/** Back on 2027-03-03; passport and special care of contact and of a companion; consents of both. */
async function traveled() {
  const email = `${randomUUID()}@example.jp`;
  const booking = await makeBooking({ email });
  await signIn({ email }, booked);
  const [own, other] = booking.travelers;
  if (!own || !other) throw new Error('the cast is empty');
  for (const { id } of [own, other]) {
    const passport = seal('passport', { number: 'TZ0000009', expiry: '2031-01-01', country: 'JP' });
    const assistance = seal('assistance', { kinds: ['illness'], measures: '薬を冷やしたい' });
    await db().traveler.update({ where: { id }, data: { passport, assistance } });
  }
  const actorName = '波多野 柚香';
  const decided = [own, other].flatMap(({ id: subjectId }) =>
    items.slice(0, 2).map((item) => ({
      ...{ subjectId, itemKey: item.key, item, actorName },
      ...({ decision: 'granted', actorKind: 'self' } as const),
    })),
  );
  await db().$transaction((tx) =>
    recordConsents(tx, { bookingId: booking.id, decisions: decided }, booked),
  );
  return { email, own, other, booking };
}

async function asked(email: string, at: Date) {
  const input = {
    email,
    kind: 'stop-use',
    wish: 'erase',
    text: '',
    formKey: randomUUID(),
  } as const;
  const reference = await fileRequest(input, at);
  const staff = await actingStaff('privacy-officer', at);
  await confirmIdentity(staff, { reference, method: 'call-back', papers: null }, at);
  await proposeErasure(staff, reference, at);
  const request = await findRequest(staff, reference, at);
  if (request === null) throw new Error('no request');
  const seen = request.answer.mark;
  const answer = () => answerRequest(staff, { reference, seen }, at);
  return { reference, staff, request, answer };
}

const decisions = ({ request }: Awaited<ReturnType<typeof asked>>) =>
  Object.fromEntries(request.items.map(({ dataClass, decision }) => [dataClass, decision]));

describe('P58 an answer about erasing', () => {
  test('on the last day of the trip nothing that it needs goes; on the day after, what no law keeps', async () => {
    const { email } = await traveled();
    const ahead = decisions(await asked(email, new Date('2027-03-03T14:59:59Z')));
    expect(Object.values(ahead)).not.toContain('granted');
    expect(ahead).toMatchObject({
      passport: 'refused',
      'special-care': 'refused',
      account: 'refused',
    });
    const after = await asked(email, new Date('2027-03-03T15:00:00Z'));
    expect(decisions(after)).toEqual({
      person: 'other-measure',
      contact: 'other-measure',
      passport: 'granted',
      'special-care': 'granted',
      booking: 'other-measure',
      documents: 'no-data',
      consents: 'other-measure',
      mails: 'other-measure',
      enquiries: 'no-data',
      account: 'granted',
    });
    const reasons = after.request.items.map(({ reason }) => reason).join('\n');
    expect(reasons).toContain('2034年5月31日（水）まで');
    expect(reasons).toContain('2032年3月3日（水）まで');
  });

  test('nothing goes before it is sent; then what it says goes, of that person alone', async () => {
    const { email, own, other } = await traveled();
    const request = await asked(email, new Date('2027-04-01T03:00:00Z'));
    const rowOf = (id: string) => db().traveler.findUniqueOrThrow({ where: { id } });
    expect((await rowOf(own.id)).passport).not.toBeNull();
    expect((await request.answer()).kind).toBe('done');
    expect(await rowOf(own.id)).toMatchObject({ passport: null, assistance: null });
    const companion = await rowOf(other.id);
    expect([companion.passport, companion.assistance].includes(null)).toBe(false);
    expect(await db().user.count({ where: { email } })).toBe(0);
    expect((await findHeldData(email, booked)).bookings).toHaveLength(1);
  });

  test('what a law keeps cannot be promised, nor everything at once', async () => {
    const { email } = await traveled();
    const at = new Date('2027-04-01T03:00:00Z');
    const { staff, reference } = await asked(email, at);
    const promise = (dataClass: 'all' | 'booking' | 'consents') =>
      decideItem(staff, { reference, dataClass, decision: 'granted', ground: '', reason: '' }, at);
    expect(await promise('booking')).toMatchObject({ reason: 'kept-by-law' });
    expect(await promise('consents')).toMatchObject({ reason: 'kept-by-law' });
    expect(await promise('all')).toMatchObject({ reason: 'class-by-class' });
  });

  test('P38 the contract document stays until two years from the day after the trip, and the answer tells the day', async () => {
    const { email, booking } = await traveled();
    const content = [{ heading: '旅行をされる方', paragraphs: ['波多野 柚香'] }];
    const document = { kind: 'contract', title: '契約書面', sha256: randomUUID() };
    const { id } = await db().document.create({
      data: { ...document, bookingId: booking.id, content, createdAt: booked },
    });
    const { request, answer } = await asked(email, new Date('2029-03-03T14:59:59Z'));
    const item = request.items.find(({ dataClass }) => dataClass === 'documents');
    expect(item).toMatchObject({ decision: 'other-measure' });
    expect(item?.reason).toContain('2029年3月3日（土）まで');
    expect((await answer()).kind).toBe('done');
    expect(await db().document.findUniqueOrThrow({ where: { id } })).toMatchObject({ content });
    await expect(db().document.deleteMany({ where: { id } })).rejects.toThrow(/append-only/);
  });

  test('P76 after five years the consents go too, and the chain still verifies', async () => {
    const { email, own, other } = await traveled();
    const kept = decisions(await asked(email, new Date('2032-03-03T14:59:59Z')));
    expect(kept.consents).toBe('other-measure');
    const request = await asked(email, new Date('2032-03-03T15:00:00Z'));
    expect(decisions(request).consents).toBe('granted');
    const before = await verifyConsents();
    expect((await request.answer()).kind).toBe('done');
    const after = await verifyConsents();
    expect(after.findings).toEqual([]);
    expect(after.head).toBe(before.head);
    expect(after.erased - before.erased).toBe(2);
    const payloads = (subjectId: string) =>
      db().consentPayload.count({ where: { event: { subjectId } } });
    expect([await payloads(own.id), await payloads(other.id)]).toEqual([0, 2]);
  });

  test('P69 after erasure the file holds nothing of it any more: none is kept', async () => {
    const { email } = await traveled();
    await (await asked(email, new Date('2027-04-01T03:00:00Z'))).answer();
    const file = JSON.stringify(await findHeldData(email, booked));
    expect(file).not.toContain('TZ0000009');
    expect(file).not.toContain('薬を冷やしたい');
  });
});

test('P58 where no address says whose data it is about, nothing is proposed and no erasure promised', async () => {
  const at = new Date('2027-04-01T03:00:00Z');
  const staff = await actingStaff('privacy-officer', at);
  const filed = await fileByStaff(
    staff,
    {
      ...{ kind: 'stop-use', wish: 'erase', channel: 'post', claimant: 'self', delivery: 'paper' },
      ...{ personName: '波間 しずく', agentName: null, papersNote: '運転免許証の写し' },
      ...{ email: null, phone: null, postalAddress: '水面区凪町1-1', text: '' },
      arrivedOn: calendarDate('2027-04-01'),
      formKey: randomUUID(),
    },
    at,
  );
  if (filed.kind !== 'filed') throw new Error(filed.reason);
  const { reference } = filed;
  await confirmIdentity(staff, { reference, method: 'id-document', papers: null }, at);
  expect(await proposeErasure(staff, reference, at)).toMatchObject({ reason: 'no-address' });
  const promise = { dataClass: 'passport', decision: 'granted', ground: '', reason: '' } as const;
  const decided = await decideItem(staff, { reference, ...promise }, at);
  expect(decided).toMatchObject({ reason: 'no-address' });
});

test('P58 what may be erased after its time and nothing here erases is not proposed, and cannot be promised', async () => {
  const { email } = await traveled();
  const at = new Date('2034-06-01T03:00:00Z');
  const request = await asked(email, at);
  const { staff, reference } = request;
  expect(decisions(request)).toEqual({
    passport: 'granted',
    'special-care': 'granted',
    documents: 'no-data',
    consents: 'granted',
    mails: 'granted',
    enquiries: 'no-data',
    account: 'granted',
  });
  const promise = { decision: 'granted', ground: '', reason: '' } as const;
  expect(await decideItem(staff, { reference, dataClass: 'person', ...promise }, at)).toMatchObject(
    {
      reason: 'by-hand',
    },
  );
});

test('P58 what somebody asked goes with the answer although a trip is ahead, and nobody else’s', async () => {
  const { email } = await traveled();
  const at = new Date('2027-02-01T03:00:00Z');
  const other = `${randomUUID()}@example.jp`;
  const question = {
    ...{ name: '波間 しずく', wants: 'mail' as const, phone: null, tour: null, booking: null },
    text: '雨の日はどうなりますか。',
  } as const;
  for (const one of [email, other]) {
    await fileEnquiry({ ...question, email: one, formKey: randomUUID() }, at);
  }
  const request = await asked(email, at);
  expect(decisions(request)).toMatchObject({ enquiries: 'granted', passport: 'refused' });
  expect((await request.answer()).kind).toBe('done');
  const left = (one: string) => db().enquiry.count({ where: { email: one } });
  expect([await left(email), await left(other)]).toEqual([0, 1]);
});
