import { afterAll, expect, test } from 'vitest';
import { addDays, calendarDate } from '@/lib/rules/calendar/calendar-date';
import { instantInJapan } from '@/lib/rules/calendar/instant';
import { yen } from '@/lib/rules/calendar/yen';
import { newAnswers } from '../application/draft/draft-answers';
import { saveDraft } from '../application/draft/save-draft';
import { startDraft } from '../application/draft/start-draft';
import { submitApplication } from '../application/submit-application';
import { concludeContract } from '../contract/conclude-contract';
import type { Product } from '../product/product';
import { registerProduct } from '../product/products';
import { db } from '../system/db';
import {
  consentAndCheck,
  reread,
  typedContact,
  typedTraveler,
  wholeBooking,
} from '../testing/filled-draft';
import { SATO } from '../testing/fixtures';
import { cancelTravelers } from './cancel-travelers';
import { findCancellationToday } from './find-cancellation-today';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');
const thursday = new Date('2026-07-02T11:00:00+09:00');
const given: [string, number][] = [];

/** 周遊券: two days, no tour, no departure, no rooms, no seats; 10,000 a head and 1,000 for the whole booking. */
const pass: Product<{ zone: string }> = {
  kind: 'pass',
  async findOffer(key) {
    const departureDate = calendarDate(key);
    return {
      product: { kind: 'pass', key },
      departureDate,
      returnDate: addDays(departureDate, 1),
      startsAt: instantInJapan(departureDate, '09:00'),
      termsNamed: { termsId: 'web-card-domestic', kind: 'pass', dayTrip: false },
      seats: { capacity: 999, sold: 0, held: 0, open: true },
      content: { zone: '海側' },
      trip: {
        title: '海と山の周遊券',
        page: '/passes',
        tag: 'pass',
        overseas: false,
        dayTrip: false,
        countries: [],
        recipients: [],
        options: [],
        priceTable: { adult: [10_000], child: [5_000], infant: 0 },
        rooms: false,
        roomNote: '',
        meetingTime: '',
        meetingPlace: '',
        passportValidityNote: '',
        passportMonths: null,
        conditionsBasisDate: '2026-05-01',
      },
    };
  },
  price(_trip, { travelers }) {
    const line = { quantity: 1, guests: null };
    const own = travelers.map(({ id, ageBand }) => ({
      ...line,
      ...{ travelerId: id, kind: 'base' as const, code: ageBand, ageBand },
      ...{ unitYen: 10_000, amountYen: 10_000, inFeeBase: true },
    }));
    const handling = {
      ...line,
      ...{ travelerId: null, kind: 'base' as const, code: 'adult', ageBand: 'adult' as const },
      ...{ unitYen: 1_000, amountYen: 1_000, inFeeBase: false },
    };
    const total = yen(own.length * 10_000 + 1_000);
    return { kind: 'priced', lines: [...own, handling], total };
  },
  async holdSeats(_tx, _asked, at) {
    return { kind: 'held', expiresAt: new Date(at.getTime() + 3_600_000), extended: false };
  },
  async giveBackSeats(_tx, bookingId, seats) {
    given.push([bookingId, seats]);
  },
  async keep() {},
  async findContent() {
    return { zone: '海側' };
  },
  describe: ({ zone }, { people }) => ({
    trip: [{ heading: '周遊券', paragraphs: [`${zone} ${people}名`], rows: [] }],
    price: [],
    basis: [],
  }),
};

test('a product that is no package is applied for, contracted, priced, charged and cancelled by the same code', async () => {
  registerProduct(pass);
  const product = { kind: 'pass', key: '2026-07-09' };
  const started = await startDraft({ product, size: 1, holder: null }, noon);
  if (started.kind !== 'started') throw new Error('not started');
  const { secret } = started;
  const people = SATO.slice(0, 1).map((person) => typedTraveler(person));
  const answers = { ...newAnswers(1), purposesVersion: 'test', travelers: people };
  await saveDraft(
    await reread(secret, product, noon),
    { ...answers, contact: typedContact, options: {}, antiSocialDeclared: true },
    noon,
  );
  await consentAndCheck(secret, product, noon);
  const draft = await reread(secret, product, noon);
  const sent = await submitApplication(
    { draft, method: 'success', attempt: 'once', userId: null },
    noon,
  );
  if (sent.kind !== 'sent') throw new Error(`not sent: ${JSON.stringify(sent)}`);

  expect((await concludeContract(sent.bookingId, noon)).kind).toBe('contracted');
  const formed = await wholeBooking(sent.bookingId);
  expect(formed).toMatchObject({ product: 'pass', package: null, hold: null, totalYen: 11_000 });
  const contract = formed.documents.find(({ kind }) => kind === 'contract');
  expect(JSON.stringify(contract?.content)).toContain('海側 1名');

  // D2-14.1b: seven days before the start, 30% of the 10,000 that a fee is a percentage of.
  const today = await findCancellationToday(sent.bookingId, thursday);
  expect(today?.cancellation.quote).toMatchObject({ fee: 3_000, refund: 8_000 });
  const answer = await cancelTravelers(
    {
      bookingId: sent.bookingId,
      travelerIds: formed.travelers.map(({ id }) => id),
      ground: null,
      seen: { feeYen: 3_000, refundYen: 8_000, owedYen: 0, differenceYen: 0 },
      idempotencyKey: `pass:${sent.bookingId}`,
    },
    thursday,
  );
  expect(answer).toMatchObject({ kind: 'cancelled', repeated: false });
  const ended = await wholeBooking(sent.bookingId);
  expect(ended.status).toBe('cancelled-by-customer');
  expect(ended.ledger.map(({ kind, amountYen }) => [kind, amountYen])).toEqual([
    ['charge', 11_000],
    ['payment', 11_000],
    ['credit', 11_000],
    ['fee', 3_000],
    ['refund', 8_000],
  ]);
  expect(given).toEqual([[sent.bookingId, 1]]);
});

test('control: a kind that nobody registered is not applied for', async () => {
  const product = { kind: 'cruise', key: '2026-07-09' };
  await expect(startDraft({ product, size: 1, holder: null }, noon)).rejects.toThrow(
    'no such product: cruise',
  );
});
