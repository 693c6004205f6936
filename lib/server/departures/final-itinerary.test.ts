import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import type { FinalItinerary } from '@/lib/rules/contract/final-itinerary';
import { termsVersion } from '@/lib/terms/terms-of';
import { submitApplication } from '../application/submit-application';
import { findParty } from '../cancellation/find-party';
import { concludeContract } from '../contract/conclude-contract';
import { findFinalItinerary } from '../desk/final-itinerary-page';
import { documentContentOf, documentSha256 } from '../documents/document-content';
import { db } from '../system/db';
import { filledDraft } from '../testing/filled-draft';
import { castBooking, castDeparture, SATO, SUZUKI } from '../testing/fixtures';
import { actingStaff } from '../testing/staff';
import { callOffDeparture } from './call-off-departure';
import { handOverItinerary } from './hand-over-itinerary';
import type { ItineraryOrder } from './itinerary-order';
import { makeItinerary } from './make-itinerary';

afterAll(() => db().$disconnect());

const at = new Date('2026-07-06T10:00:00+09:00');
const inn = { name: '湖畔の宿 さざなみ', phone: '0266-00-0001' };
const final: FinalItinerary = {
  ...{ meetingTime: '12:00', meetingPlace: '東京駅 丸の内北口' },
  transport: [{ service: 'みなも鉄道 特急さざなみ7号', route: '東京 12:30 → 諏訪 14:40' }],
  lodging: [
    { night: 1, ...inn },
    { night: 2, ...inn },
  ],
  vouchers: [{ name: '特急券・乗車券', receipt: '7月1日に発送' }],
  ...{ guideName: '', guidePhone: '', emergencyPhone: '090-0000-0001', note: '' },
};

async function twoBookings() {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const sato = await castBooking(departure, { people: SATO });
  const suzuki = await castBooking(departure, { people: SUZUKI });
  return { departureId: departure.id, departure, sato, suzuki };
}

async function make(departureId: string, order: Partial<ItineraryOrder> = {}, moment = at) {
  const clerk = await actingStaff('clerk', moment);
  return makeItinerary(
    clerk,
    { departureId, final, over: 0, press: randomUUID(), ...order },
    moment,
  );
}

const jobsOf = (departureId: string) =>
  db().$queryRaw<{ payload: { bookingId: string; itineraryId: string } }[]>`
    SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = 'make-final-itinerary' AND j.payload->>'itineraryId' IN
      (SELECT id::text FROM "FinalItinerary" WHERE "departureId" = ${departureId})`;

async function runJobs(departureId: string, moment = at) {
  for (const { payload } of await jobsOf(departureId)) await handOverItinerary(payload, moment);
}

const documentsOf = (bookingId: string) =>
  db().document.findMany({
    where: { bookingId, kind: 'final-itinerary' },
    orderBy: { createdAt: 'asc' },
  });
const mailsOf = (bookingId: string) =>
  db().mail.findMany({
    where: { bookingId, template: 'final-itinerary' },
    orderBy: { createdAt: 'asc' },
  });

describe('a final itinerary', () => {
  test('D3-17.2.5 called off before its job came: nobody is told where to meet', async () => {
    const { departureId, sato } = await twoBookings();
    await make(departureId);
    const snow = { reason: 'force-majeure', explanation: '大雪のため。' } as const;
    const manager = await actingStaff('manager', at);
    const called = await callOffDeparture(manager, { departureId, ...snow }, at);
    expect(called).toMatchObject({ kind: 'called-off', bookings: 2 });
    await runJobs(departureId);
    expect(await documentsOf(sato.id)).toEqual([]);
    expect(await mailsOf(sato.id)).toEqual([]);
  });

  test('D3-6.2a gives each contract a document of its own, once, and tells its traveler', async () => {
    const { departureId, sato, suzuki } = await twoBookings();
    expect(await make(departureId)).toEqual({ kind: 'made', version: 1, bookings: 2 });
    expect(await jobsOf(departureId)).toHaveLength(2);
    await runJobs(departureId);
    await runJobs(departureId);
    for (const { id, reference } of [sato, suzuki]) {
      const [document, ...more] = await documentsOf(id);
      expect(more).toEqual([]);
      const content = documentContentOf(document?.content);
      expect(documentSha256(content)).toBe(document?.sha256);
      const rows = content.flatMap((section) => section.rows);
      expect(rows).toContainEqual(['予約番号', reference]);
      expect(rows).toContainEqual(['集合の日時', '2026年7月9日（木）12:00']);
      expect(rows).toContainEqual([
        '交通 1',
        'みなも鉄道 特急さざなみ7号\n東京 12:30 → 諏訪 14:40',
      ]);
      expect(rows).toContainEqual([
        '2泊目（2026年7月10日（金））',
        '湖畔の宿 さざなみ\n0266-00-0001',
      ]);
      expect(rows).toContainEqual(['クーポン 1', '特急券・乗車券\n7月1日に発送']);
      expect(rows).toContainEqual(['旅行中の緊急連絡先', '090-0000-0001']);
      const [mail, ...others] = await mailsOf(id);
      expect(others).toEqual([]);
      expect(mail?.text).toContain('集合の場所：東京駅 丸の内北口');
      expect(mail?.text).toContain(`/bookings/${reference}/documents/${document?.id}`);
      const events = await db().bookingEvent.findMany({ where: { bookingId: id } });
      expect(events.filter(({ kind }) => kind === 'final-itinerary-made')).toHaveLength(1);
    }
    const found = await findFinalItinerary(departureId, at);
    expect(found?.versions).toMatchObject([{ version: 1, handed: 2, opened: 0 }]);
  });

  test('two jobs of one booking at once make one document and one mail', async () => {
    const { departureId, sato } = await twoBookings();
    await make(departureId);
    const [job] = (await jobsOf(departureId)).filter(
      ({ payload }) => payload.bookingId === sato.id,
    );
    const told = job?.payload ?? { bookingId: '', itineraryId: '' };
    await Promise.all([1, 2, 3].map(() => handOverItinerary(told, at)));
    expect(await documentsOf(sato.id)).toHaveLength(1);
    expect(await mailsOf(sato.id)).toHaveLength(1);
  });

  test('a corrected version keeps the old document and says what differs', async () => {
    const { departureId, sato } = await twoBookings();
    await make(departureId);
    await runJobs(departureId);
    const corrected = { ...final, meetingTime: '11:40', note: '改札の外でお待ちします。' };
    const later = new Date('2026-07-07T10:00:00+09:00');
    const answer = await make(departureId, { final: corrected, over: 1 }, later);
    expect(answer).toEqual({ kind: 'made', version: 2, bookings: 2 });
    await runJobs(departureId, later);
    const [first, second, ...more] = await documentsOf(sato.id);
    expect(more).toEqual([]);
    expect(documentSha256(documentContentOf(first?.content))).toBe(first?.sha256);
    expect(second?.title).toBe('確定書面（最終日程表）第2版');
    expect(documentContentOf(second?.content)[0]?.rows).toEqual([
      ['集合の日時', '2026年7月9日（木）11:40（変更前：2026年7月9日（木）12:00）'],
      ['ご案内', '改札の外でお待ちします。（加わりました）'],
    ]);
    const mails = await mailsOf(sato.id);
    expect(mails.map(({ subject }) => subject.includes('変わりました'))).toEqual([false, true]);
    expect(mails[1]?.text).toContain('変更前：2026年7月9日（木）12:00');
  });

  test('a version that was overtaken before its job ran is not handed over', async () => {
    const { departureId, sato } = await twoBookings();
    await make(departureId);
    const late = await jobsOf(departureId);
    await make(departureId, { final: { ...final, note: '雨具をお持ちください。' }, over: 1 });
    for (const { payload } of late) await handOverItinerary(payload, at);
    expect(await documentsOf(sato.id)).toEqual([]);
    await runJobs(departureId);
    expect(await documentsOf(sato.id)).toHaveLength(1);
  });

  test('somebody who concludes a contract afterwards gets the latest', async () => {
    const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
    await make(departure.id);
    const { draft } = await filledDraft(departure, at);
    const order = { draft, method: 'success', attempt: 'once', userId: null };
    const sent = await submitApplication(order, at);
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    expect(await jobsOf(departure.id)).toEqual([]);
    await concludeContract(sent.bookingId, at);
    await runJobs(departure.id);
    expect(await documentsOf(sent.bookingId)).toHaveLength(1);
  });

  test('who has left gets none', async () => {
    const { departureId, sato } = await twoBookings();
    await make(departureId);
    await db().booking.update({
      where: { id: sato.id },
      data: { status: 'cancelled-by-customer' },
    });
    await runJobs(departureId);
    expect(await documentsOf(sato.id)).toEqual([]);
  });
});

describe('making one', () => {
  test('is one press, whichever way it arrives', async () => {
    const { departureId } = await twoBookings();
    const press = randomUUID();
    const once = await make(departureId, { press });
    expect(await make(departureId, { press })).toEqual(once);
    const other = { ...final, note: 'ほかの内容' };
    expect(await make(departureId, { press, final: other })).toMatchObject({ reason: 'form-used' });
    expect(await db().finalItinerary.count({ where: { departureId } })).toBe(1);
  });

  test('is refused when somebody made another meanwhile, or when nothing has changed', async () => {
    const { departureId } = await twoBookings();
    await make(departureId);
    expect(await make(departureId)).toMatchObject({ reason: 'overtaken' });
    expect(await make(departureId, { over: 1 })).toMatchObject({ reason: 'unchanged' });
  });

  test('D3-28.7 is refused without an emergency number, D3-21.4 without vouchers where nobody guides, D3-6.2a without a lodging for each night', async () => {
    const { departureId } = await twoBookings();
    const silent = { ...final, emergencyPhone: '' };
    expect(await make(departureId, { final: silent })).toMatchObject({
      ...{ reason: 'incomplete', missing: ['emergencyPhone'] },
    });
    const unguided = { ...final, vouchers: [] };
    expect(await make(departureId, { final: unguided })).toMatchObject({
      missing: ['vouchers.0.name'],
    });
    const homeless = { ...final, lodging: final.lodging.slice(0, 1) };
    expect(await make(departureId, { final: homeless })).toMatchObject({
      missing: ['lodging.2.name'],
    });
  });

  test('ends with the meeting: at 11:59:59 it is made, at 12:00 no more', async () => {
    const { departureId } = await twoBookings();
    const moment = (text: string) => new Date(`2026-07-09T${text}+09:00`);
    expect(await make(departureId, {}, moment('12:00:00'))).toMatchObject({ reason: 'left' });
    expect(await make(departureId, {}, moment('11:59:59'))).toMatchObject({ kind: 'made' });
  });
});

test('D3-15.2.4 handed over on the 8th: no free cancellation; not yet on the 9th: one', async () => {
  const terms = termsVersion('deposit-domestic', '1');
  const { departureId, sato } = await twoBookings();
  await db().booking.update({
    where: { id: sato.id },
    data: { termsSnapshot: JSON.parse(JSON.stringify(terms)) },
  });
  const grounds = async (text: string) =>
    (await findParty(db(), sato.id, new Date(`${text}+09:00`)))?.grounds;
  expect(await grounds('2026-07-08T23:59:00')).toEqual([]);
  expect(await grounds('2026-07-09T00:00:00')).toEqual(['final-itinerary-late']);
  await make(departureId);
  await runJobs(departureId, new Date('2026-07-08T18:00:00+09:00'));
  expect(await grounds('2026-07-09T00:00:00')).toEqual([]);
});
