import { afterAll, describe, expect, test } from 'vitest';
import { CONTRACTED_STATES } from '@/lib/rules/contract/contract-transitions';
import { submitApplication } from '../application/submit-application';
import { concludeContract } from '../contract/conclude-contract';
import { db } from '../system/db';
import { filledDraft } from '../testing/filled-draft';
import { castDeparture } from '../testing/fixtures';
import { contractDocumentWork } from './contract-document-work';
import { finalItineraryWork } from './final-itinerary-work';
import { licenceWork } from './licence-work';

afterAll(() => db().$disconnect());

const noon = new Date('2027-06-01T12:00:00+09:00');

/** Applied for on 1 June for 9 July, two nights, under terms that a tour names. */
async function applied(termsId: string, departureDate = '2027-07-09') {
  const departure = await castDeparture('stay', { departureDate });
  await db().tour.update({ where: { code: departure.tourCode }, data: { termsId } });
  const { draft } = await filledDraft(departure, noon);
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const sent = await submitApplication(order, noon);
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  return { departure, bookingId: sent.bookingId };
}

describe('D2-5 a contract without its document', () => {
  const listed = async (bookingId: string, moment: string) =>
    (await contractDocumentWork(new Date(moment))).find(({ subjectId }) => subjectId === bookingId);

  test('is on the list from a day before it is due until the trip begins', async () => {
    const { bookingId } = await applied('standard-domestic');
    const kept = await db().booking.findUniqueOrThrow({ where: { id: bookingId } });
    const terms = kept.termsSnapshot as { contractDocument: object };
    const termsSnapshot = { ...terms, contractDocument: { ...terms.contractDocument, hours: 72 } };
    await db().booking.update({
      where: { id: bookingId },
      data: { status: 'contracted', formedAt: noon, termsSnapshot },
    });
    expect(await listed(bookingId, '2027-06-03T11:59:59.999+09:00')).toBeUndefined();
    expect(await listed(bookingId, '2027-06-03T12:00:00+09:00')).toMatchObject({
      ...{ kind: 'contract-document', reference: kept.reference },
      due: new Date('2027-06-04T12:00:00+09:00'),
    });
    expect(await listed(bookingId, '2027-07-09T00:00:00+09:00')).toBeDefined();
    expect(await listed(bookingId, kept.startsAt.toISOString())).toBeUndefined();
  });

  test('is found by an index of the contracts that stand, and of all of them', async () => {
    const [index] = await db().$queryRaw<{ indexdef: string }[]>`
      SELECT indexdef FROM pg_indexes WHERE indexname = 'Booking_contracted'`;
    const states = index?.indexdef.match(/'[a-z-]+'/g)?.map((state) => state.slice(1, -1));
    expect(states?.sort()).toEqual([...CONTRACTED_STATES].sort());
  });

  test('one that has it never is', async () => {
    const { bookingId } = await applied('standard-domestic');
    await concludeContract(bookingId, noon);
    expect(await listed(bookingId, '2027-06-02T12:00:00+09:00')).toBeUndefined();
  });
});

describe('D3-6.2a the final itineraries of a departure', () => {
  const listed = async (id: string, moment: string) =>
    (await finalItineraryWork(new Date(moment))).find(({ subjectId }) => subjectId === id);

  test('are on the list from three days before the day before the departure until it starts', async () => {
    const { departure, bookingId } = await applied('standard-domestic');
    expect(await listed(departure.id, '2027-07-08T12:00:00+09:00')).toBeUndefined();
    await concludeContract(bookingId, noon);
    expect(await listed(departure.id, '2027-07-04T23:59:59+09:00')).toBeUndefined();
    expect(await listed(departure.id, '2027-07-05T00:00:00+09:00')).toMatchObject({
      ...{ kind: 'final-itinerary', reference: '2027-07-09', people: 1 },
      due: new Date('2027-07-08T23:59:59.999+09:00'),
    });
    expect(await listed(departure.id, '2027-07-09T00:00:00+09:00')).toBeDefined();
    const { startsAt } = await db().booking.findUniqueOrThrow({ where: { id: bookingId } });
    expect(await listed(departure.id, startsAt.toISOString())).toBeUndefined();
  });

  test('are not asked for where the terms are silent, nor where they were handed over', async () => {
    const silent = await applied('web-card-domestic');
    const handed = await applied('standard-domestic');
    for (const { bookingId } of [silent, handed]) await concludeContract(bookingId, noon);
    const { bookingId } = handed;
    expect(await listed(handed.departure.id, '2027-07-07T12:00:00+09:00')).toBeDefined();
    const document = { kind: 'final-itinerary', title: '最終旅行日程表', content: [], sha256: '' };
    await db().document.create({ data: { bookingId, ...document, createdAt: noon } });
    expect(await listed(handed.departure.id, '2027-07-07T12:00:00+09:00')).toBeUndefined();
    expect(await listed(silent.departure.id, '2027-07-07T12:00:00+09:00')).toBeUndefined();
  });
});

test('the registration is work from 180 days before its end, due when its renewal is', async () => {
  const ofLicence = (moment: string) => licenceWork(new Date(moment));
  expect(await ofLicence('2029-10-01T23:59:59.999+09:00')).toEqual([]);
  expect(await ofLicence('2029-10-02T00:00:00+09:00')).toMatchObject([
    { kind: 'licence', subjectId: 'ends-soon', due: new Date('2030-01-31T23:59:59.999+09:00') },
  ]);
  expect(await ofLicence('2030-04-01T00:00:00+09:00')).toMatchObject([
    { subjectId: 'expired', due: new Date('2030-03-31T23:59:59.999+09:00') },
  ]);
});
