import { afterAll, expect, test } from 'vitest';
import { cancelByStaff } from '../cancellation/cancel-by-staff';
import { takeBackDeclaration } from '../cancellation/take-back-declaration';
import { isDeclared } from '../contract/declaration-event';
import { erasureObjection, erasureProposal } from '../own-data/erase-for-request';
import { erasers } from '../own-data/erasers';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { askForFee } from './ask-for-fee';

afterAll(() => db().$disconnect());

const at = new Date('2026-07-02T11:00:00+09:00');

async function asked(declares: boolean, moment = at) {
  const priceTable = { adult: [20_000], child: [20_000], infant: 0 };
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    priceTable,
    sold: 3,
  });
  const booking = await castBooking(departure, { people: SATO });
  const question = {
    ...{ bookingId: booking.id, travelerIds: booking.travelerIds, declares },
    formKey: '5b6f2c9e-6c1b-4c6e-9a42-0b7f0d6c1a11',
  };
  const first = await askForFee(question, moment);
  expect(await askForFee(question, moment)).toEqual(first);
  const { reference } = await db().booking.findUniqueOrThrow({ where: { id: booking.id } });
  const enquiries = await db().enquiry.findMany({
    where: { bookingReference: reference },
    include: { messages: true },
  });
  const declared = await db().bookingEvent.findMany({
    where: { bookingId: booking.id, kind: 'cancellation-declared' },
    select: { at: true, actor: true, facts: true },
  });
  return { question, enquiries, declared, text: enquiries[0]?.messages[0]?.text ?? '' };
}

test('the traveler asks the desk for a fee that is open; pressed twice it is asked once', async () => {
  const { enquiries, declared, text } = await asked(false);
  expect(declared).toEqual([]);
  expect(enquiries).toMatchObject([{ status: 'open', arrivedAt: at, wants: 'mail' }]);
  expect(text).toContain('お取消しのお申し出ではありません');
});

test('D2-15.1.1b the moment of the question is that of the declaration, where it is one', async () => {
  const { enquiries, declared, text } = await asked(true);
  const facts = { travelers: 1, places: [1] };
  expect(declared).toEqual([{ at, actor: 'traveler', facts }]);
  expect(text).toContain('お取消しのお申し出とします');
  expect(enquiries[0]?.arrivedAt).toEqual(at);
});

test('D2-15.1.1c it names the tour, and is due before the fee rises; a declaration has its fee and waits as any other', async () => {
  // 30% begins after 16:00 of Wednesday, 1 July; two working days later it is Friday.
  const before = new Date('2026-07-01T11:00:00+09:00');
  const { enquiries, question } = await asked(false, before);
  const booked = { id: question.bookingId };
  const { package: of, tripSnapshot } = await db().booking.findUniqueOrThrow({
    where: booked,
    include: { package: true },
  });
  expect(enquiries).toMatchObject([
    {
      tourCode: of?.tourCode,
      tourTitle: Object(tripSnapshot).title,
      dueAt: new Date('2026-07-01T16:00:00+09:00'),
    },
  ]);
  const friday = new Date('2026-07-03T23:59:59.999+09:00');
  expect((await asked(true, before)).enquiries).toMatchObject([{ dueAt: friday }]);
});

test('P58 an erasure of what was asked leaves a declaration until it is answered', async () => {
  const { enquiries } = await asked(true);
  const [{ id = '', email = '' } = {}] = enquiries;
  const other = await db().enquiry.findUniqueOrThrow({ where: { id } });
  const { id: _, ...row } = other;
  const again = { reference: `EQ${id.slice(-8)}`, idempotencyKey: id, tokenHash: id };
  await db().enquiry.create({ data: { ...row, ...again, bookingReference: null } });
  const left = () => db().enquiry.findMany({ where: { email }, select: { id: true } });
  const proposed = async () =>
    (await erasureProposal(db(), email ?? '', at)).find((one) => one.dataClass === 'enquiries');
  const kept = { reason: expect.stringContaining(`${other.reference}）。手続きの後は`) };
  expect(await proposed()).toMatchObject({ decision: 'granted', ...kept });
  const promise = { dataClass: 'enquiries', decision: 'granted', reason: '' } as const;
  const objection = (item: typeof promise) =>
    erasureObjection(db(), { email: email ?? '', wish: 'erase' }, [item], at);
  expect(await objection(promise)).toBe('declaration-open');
  expect(await objection(Object.assign({ ...promise }, await proposed()))).toBeNull();
  await erasers.enquiries?.(db(), email ?? '');
  expect(await left()).toEqual([{ id }]);
  expect(await proposed()).toMatchObject({ decision: 'refused', ...kept });
  await db().enquiry.update({ where: { id }, data: { status: 'answered' } });
  await erasers.enquiries?.(db(), email ?? '');
  expect(await left()).toEqual([]);
});

test('D2-15.1.1b the desk takes in what was declared on the site at its own moment, and of nobody else', async () => {
  // 20% holds until 16:00 of Wednesday, 1 July; the desk writes it down on Friday.
  const declaredAt = new Date('2026-07-01T15:59:30+09:00');
  const friday = new Date('2026-07-03T11:00:00+09:00');
  const { question } = await asked(true, declaredAt);
  const clerk = await actingStaff('clerk', friday);
  const { bookingId, travelerIds } = question;
  const order = {
    ...{ bookingId, travelerIds, ground: null, idempotencyKey: `web:${bookingId}` },
    seen: { feeYen: 4_000, refundYen: 16_000, owedYen: 0, differenceYen: 0 },
    taken: { channel: 'web', declaredAt: friday },
  } as const;
  const undeclared = { ...order, bookingId: (await asked(false)).question.bookingId };
  const refused = { kind: 'refused', reason: 'not-declared' };
  expect(await cancelByStaff(clerk, undeclared, friday)).toEqual(refused);
  const answer = await cancelByStaff(clerk, order, friday);
  expect(answer).toMatchObject({ kind: 'cancelled', repeated: false });
  const row = await db().cancellation.findFirstOrThrow({ where: { bookingId } });
  expect(row).toMatchObject({ declaredAt, channel: 'web', feeYen: 4_000 });
  expect(await cancelByStaff(clerk, order, friday)).toMatchObject({ repeated: true });
});

test('D2-15.1.1a a declaration that waits is taken back by a manager once, with a mail, and the contract goes on', async () => {
  const { question } = await asked(true);
  const { bookingId } = question;
  const manager = await actingStaff('manager', at);
  const refused = { kind: 'refused', reason: 'not-declared' };
  const takeBack = (declaredAt: Date) =>
    takeBackDeclaration(manager, { bookingId, declaredAt }, at);
  expect(await takeBack(new Date(at.getTime() - 1))).toEqual(refused);
  expect(await takeBack(at)).toEqual({ kind: 'taken-back' });
  expect(await takeBack(at)).toEqual(refused);
  expect(await isDeclared(db(), bookingId)).toBe(false);
  const mails = { bookingId, template: 'declaration-taken-back' };
  expect(await db().mail.count({ where: mails })).toBe(1);
  const audits = { subjectId: bookingId, command: 'booking.take-back-declaration' };
  expect(await db().auditEntry.count({ where: audits })).toBe(1);
  expect(await db().booking.findUniqueOrThrow({ where: { id: bookingId } })).toMatchObject({
    status: 'contracted',
  });
});

test('nobody who is not going is asked about', async () => {
  const { question } = await asked(false);
  const nobody = { ...question, travelerIds: ['00000000-0000-4000-8000-000000000000'] };
  expect(await askForFee(nobody, at)).toBeNull();
});
