import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KEPT_CLASSES } from '@/lib/rules/privacy/kept-classes';
import { startDraft } from '../application/draft/start-draft';
import { fileEnquiry } from '../enquiries/file-enquiry';
import { fileRequest } from '../own-data/file-request';
import { db } from '../system/db';
import { seal } from '../system/sealed';
import { makeBooking } from '../testing/booking-fixture';
import { castDeparture } from '../testing/fixtures';
import { actingStaff, castStaff } from '../testing/staff';
import { listOverdue, runRetention } from './retention';

afterAll(() => db().$disconnect());

/** Long after everything below but what is held: another three years, and the trips of the fixture are over. */
const at = new Date('2025-06-02T09:00:00+09:00');
const long = new Date('2019-01-10T09:00:00+09:00');
const lately = new Date('2025-06-01T12:00:00+09:00');
const address = () => `${randomUUID()}@example.jp`;

async function code(expiresAt: Date) {
  const id = randomUUID();
  const hashes = { codeHash: id, browserHash: id, createdAt: expiresAt };
  await db().accessCode.create({ data: { id, purpose: 'sign-in', ...hashes, expiresAt } });
}

async function enquiry(status: string, lastAt: Date): Promise<string> {
  const who = { name: '汐見 航平', wants: 'mail', email: address(), phone: null } as const;
  const about = { tour: null, booking: null, text: '雨の日はどうなりますか。' };
  await fileEnquiry({ ...who, ...about, formKey: randomUUID() }, lastAt);
  const { id } = await db().enquiry.findFirstOrThrow({ where: { email: who.email } });
  await db().enquiry.update({ where: { id }, data: { status, lastAt } });
  return id;
}

async function passing(enquiryId: string, passedAt: Date) {
  const { id: staffId } = await castStaff('manager');
  const to = { recipientKind: 'supplier', recipient: '潮の宿', country: 'JP', items: ['name'] };
  const of = { enquiryId, reference: 'EQ00000000', personName: '汐見 航平', basis: 'notice' };
  const made = { staffId, at: passedAt, idempotencyKey: randomUUID(), reason: '確かめるため' };
  await db().enquiryPassing.create({ data: { ...of, ...to, ...made } });
}

async function request(closedAt: Date | null): Promise<void> {
  const asked = { email: address(), kind: 'purpose-notice', text: '' } as const;
  const reference = await fileRequest({ ...asked, formKey: randomUUID() }, long);
  if (closedAt === null) return;
  const data = { status: 'answered', outcome: 'granted', delivery: 'paper', closedAt };
  await db().disclosureRequest.update({ where: { reference }, data });
}

async function list(departureId: string, madeAt: Date): Promise<void> {
  const { id: staffId } = await castStaff('manager');
  const recipient = { recipientClass: 'lodging', recipientName: '潮の宿', recipientCountry: 'JP' };
  const place = { recipientAddress: '水面区凪町1-1', recipientRepresentative: '岸 みどり' };
  const made = { departureId, staffId, madeAt, idempotencyKey: randomUUID() };
  await db().passengerList.create({
    data: { ...recipient, ...place, ...made, items: ['name'], travelers: 0 },
  });
}

/** One row of each class whose time is over, or that a rule still keeps. */
async function cast(over: boolean): Promise<void> {
  const moment = over ? long : lately;
  const departure = await castDeparture('stay', {
    departureDate: over ? '2019-07-09' : '2025-07-09',
  });
  const product = { kind: 'package', key: departure.id } as const;
  await startDraft({ product, size: 1, holder: null }, moment);
  const booking = await makeBooking();
  const [first] = booking.travelers;
  const passport = seal('passport', { number: 'TZ0000001', expiry: '2031-01-01', country: 'JP' });
  await db().traveler.update({ where: { id: first?.id }, data: { passport } });
  // The ninetieth day after 4 March 2025 is 2 June 2025: that day itself is kept.
  const returnDate = over ? '2025-03-03' : '2025-03-04';
  await db().booking.update({ where: { id: booking.id }, data: { returnDate } });
  await code(moment);
  const { id: staffId } = await castStaff();
  await db().catalogueUpload.create({
    data: { staffId, uploadedAt: moment, idempotencyKey: randomUUID() },
  });
  const sought = { staffId, sealed: seal('desk-search', {}) };
  const newest = over ? long : new Date(at.getTime() - 60_000);
  await db().deskSearch.create({ data: { ...sought, createdAt: newest } });
  await request(over ? long : lately);
  if (!over) await request(null);
  await list(departure.id, moment);
  await enquiry('answered', moment);
  // Nobody answered it yet: it is kept however old it is.
  if (!over) await enquiry('open', long);
}

/** Every row but the record, whose lines the run adds. */
async function rows(): Promise<Record<string, number>> {
  const [drafts, passports, codes, uploads, searches, requests, lists, enquiries] =
    await Promise.all([
      db().bookingDraft.count(),
      db().traveler.count({ where: { passport: { not: null } } }),
      db().accessCode.count(),
      db().catalogueUpload.count(),
      db().deskSearch.count(),
      db().disclosureRequest.count({ where: { email: { not: 'forgotten' } } }),
      db().passengerList.count(),
      db().enquiry.count(),
    ]);
  return { drafts, passports, codes, uploads, searches, requests, lists, enquiries };
}

beforeAll(async () => {
  // What other files of tests left behind that is over by then.
  await runRetention(await actingStaff('privacy-officer', at), at);
});

test('P82 the dry run counts just what the run takes, what a rule keeps is untouched, and again there is nothing', async () => {
  await cast(false);
  const held = await rows();
  await cast(true);
  const all = await rows();
  const dry = await listOverdue(at);
  expect(await rows()).toEqual(all);
  expect(dry.map(({ keptClass }) => keptClass).toSorted()).toEqual([...KEPT_CLASSES].toSorted());

  const officer = await actingStaff('privacy-officer', at);
  const answer = await runRetention(officer, at);
  const counts = Object.fromEntries(dry.map(({ keptClass, count }) => [keptClass, count]));
  expect(answer).toEqual({ kind: 'done', erased: counts });
  for (const name of ['drafts', 'details', 'access', 'uploads', 'searches', 'requests'])
    expect([name, counts[name]]).not.toEqual([name, 0]);
  expect([counts.provisions, counts.enquiries]).toEqual([1, 1]);
  expect(await rows()).toEqual(held);

  const none = Object.fromEntries(KEPT_CLASSES.map((name) => [name, 0]));
  expect(await runRetention(officer, at)).toEqual({ kind: 'done', erased: none });
  expect(await rows()).toEqual(held);
  const lines = await db().auditEntry.findMany({
    where: { staffId: officer.staffId, command: 'retention.run' },
  });
  const erased = lines.map(({ subjectId, detail }) => [subjectId, detail]);
  expect(Object.fromEntries(erased)).toEqual(
    Object.fromEntries(
      Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([name, erasedRows]) => [name, { erasedRows }]),
    ),
  );
});

test('P82 what was passed on of an enquiry is counted and goes with its years alike', async () => {
  const id = await enquiry('open', long);
  await passing(id, long);
  await passing(id, lately);
  const dry = await listOverdue(at);
  expect(dry.find(({ keptClass }) => keptClass === 'passings')?.count).toBe(1);
  const answer = await runRetention(await actingStaff('privacy-officer', at), at);
  expect(answer).toMatchObject({ erased: { passings: 1 } });
  expect(await db().enquiryPassing.count({ where: { enquiryId: id } })).toBe(1);
});
