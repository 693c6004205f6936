import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { emptyTerms } from '@/lib/terms/empty-terms';
import { formOf } from '@/lib/terms/form/terms-form';
import { submitApplication } from '../../application/submit-application';
import { cancelTravelers } from '../../cancellation/cancel-travelers';
import { concludeContract } from '../../contract/conclude-contract';
import type { Staff } from '../../staff/staff-session';
import { db } from '../../system/db';
import { termsOfTour } from '../../terms/terms-of-kind';
import { filledDraft, wholeBooking } from '../../testing/filled-draft';
import { castDeparture } from '../../testing/fixtures';
import { actingStaff } from '../../testing/staff';
import { beginTerms } from './begin-terms';
import { chooseForKind, takeBackChoice } from './choose-for-kind';
import { editTerms } from './edit-terms';
import { openTermsVersion } from './open-terms';
import { approveTerms, proposeTerms, withdrawTerms } from './publish-terms';
import { listTermsByKind } from './terms-by-kind';

// No other test asks for the terms of a kind in this year: what is chosen stays chosen.
const at = new Date('2031-03-03T12:00:00+09:00');
const day = (text: string) => calendarDate(text);
const idOf = (name: string) => `${name}-${randomBytes(4).toString('hex')}`;
let author: Staff;
let other: Staff;

beforeAll(async () => {
  author = await actingStaff('manager', at);
  other = await actingStaff('manager', at);
});
afterAll(() => db().$disconnect());

/** Terms made and approved at the desk: 15 % from the tenth day before departure on, 50 % on the day itself. */
async function published(termsId: string, firstDay: string, trips = '') {
  const file = emptyTerms({ title: '岬の条件書', contractKind: 'package-domestic', firstDay });
  const press = randomUUID();
  const given = { termsId, text: JSON.stringify(file), begunFrom: null, press };
  const begun = await beginTerms(author, given, at);
  if (begun.kind !== 'done') throw new Error(begun.reason);
  const name = { termsId, version: begun.version };
  const draft = (await openTermsVersion(name, at))?.version;
  const base = draft?.text ?? '';
  const fields = {
    ...formOf(JSON.parse(base)),
    'head.trips': trips,
    'beside.unpaid': 'first-payment',
    ...stepFields(1, { when: '10', percent: '15' }),
    ...stepFields(2, { when: '0', percent: '50' }),
  };
  const typed = { name, base, state: draft?.hash ?? '', saved: '', over: '', fields };
  expect(await editTerms(author, typed, at)).toMatchObject({ kind: 'done' });
  const state = (await openTermsVersion(name, at))?.version.hash ?? '';
  expect(await proposeTerms(author, { name, state }, at)).toMatchObject({ kind: 'done' });
  expect(await approveTerms(other, { name, state }, at)).toMatchObject({ kind: 'done' });
  return { name, state };
}

const stepFields = (place: number, { when, percent }: { when: string; percent: string }) => ({
  [`tables.0.steps.${place}.when`]: when,
  [`tables.0.steps.${place}.charge.kind`]: 'percent',
  [`tables.0.steps.${place}.charge.percent`]: percent,
});

async function departureOf(termsId: string) {
  const departure = await castDeparture('stay', { departureDate: '2031-04-10' });
  await db().tour.update({ where: { code: departure.tourCode }, data: { termsId } });
  return departure;
}

async function bookedOn(applied: string, departure: Awaited<ReturnType<typeof departureOf>>) {
  const noon = new Date(`${applied}T12:00:00+09:00`);
  const { draft } = await filledDraft(departure, noon);
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const sent = await submitApplication(order, noon);
  if (sent.kind !== 'sent') throw new Error(sent.kind);
  await concludeContract(sent.bookingId, noon);
  return wholeBooking(sent.bookingId);
}

/** Declared on a Friday in opening hours, the sixth day before departure. */
async function cancelled(
  booking: { id: string; travelers: readonly { id: string }[] },
  fee: number,
) {
  const seen = { feeYen: fee, refundYen: 33_000 - fee, owedYen: 0, differenceYen: 0 };
  const travelerIds = booking.travelers.map(({ id }) => id);
  const order = {
    bookingId: booking.id,
    travelerIds,
    ground: null,
    seen,
    idempotencyKey: booking.id,
  };
  return cancelTravelers(order, new Date('2031-04-04T11:00:00+09:00'));
}

describe('terms that are chosen for a kind of product at the desk', () => {
  const termsId = idOf('misaki');
  const choice = { soldKind: 'domestic-stay', termsId, firstDay: day('2031-03-10') } as const;

  test('are what its tours are sold, booked and cancelled under from that day on', async () => {
    await published(termsId, '2031-03-04');
    const [follows, names] = [await departureOf(''), await departureOf('web-card-domestic')];
    expect(await chooseForKind(author, choice, at)).toEqual({ kind: 'done' });
    expect(await chooseForKind(author, choice, at)).toEqual({ kind: 'done' });
    const before = await bookedOn('2031-03-07', follows);
    const after = await bookedOn('2031-03-10', follows);
    const own = await bookedOn('2031-03-10', names);
    expect([before, after, own].map((one) => [one.termsId, one.totalYen])).toEqual([
      ['web-card-domestic', 33_000],
      [termsId, 33_000],
      ['web-card-domestic', 33_000],
    ]);
    // What the terms say beside their table stands in statement and contract document.
    const said = after.documents.map(({ content }) => JSON.stringify(content));
    const line = '"最初のご入金の前（旅行開始前）：無料"';
    expect(said.map((text) => text.includes(line))).toEqual([true, true]);
    expect(JSON.stringify(before.documents)).not.toContain(line);
    // Day 6: 15 % of 33,000 by the new terms, 30 % (D2-15.T.2) by those the others were concluded under.
    expect(await cancelled(after, 4_950)).toMatchObject({ kind: 'cancelled' });
    expect(await cancelled(before, 9_900)).toMatchObject({ kind: 'cancelled' });
    expect(await cancelled(own, 9_900)).toMatchObject({ kind: 'cancelled' });
  });

  test('stand on the list with the day, and in the record once', async () => {
    const said = async (on: string) =>
      (await listTermsByKind(new Date(`${on}T12:00:00+09:00`)))
        .filter(({ kind }) => kind === 'domestic-stay')
        .map(({ id, since, coming }) => [id, since, coming.map(({ termsId: id }) => id)]);
    expect(await said('2031-03-09')).toEqual([['web-card-domestic', null, [termsId]]]);
    expect(await said('2031-03-10')).toEqual([[termsId, '2031-03-10', []]]);
    const where = { staffId: author.staffId, subjectKind: 'kind-of-product' };
    const lines = await db().auditEntry.findMany({ where });
    expect(lines.map(({ subjectId, detail }) => [subjectId, detail])).toEqual([
      ['domestic-stay', { act: 'chosen', termsId, firstDay: '2031-03-10' }],
    ]);
  });

  test('cannot be taken back once they count, nor changed in the database', async () => {
    const row = await db().kindTerms.findFirstOrThrow({ where: { termsId } });
    const later = new Date('2031-03-10T12:00:00+09:00');
    const late = { ...author, confirmedAt: later };
    expect(await takeBackChoice(late, row.id, later)).toMatchObject({ reason: 'in-force' });
    const change = { where: { id: row.id }, data: { termsId: 'other' } };
    await expect(db().kindTerms.update(change)).rejects.toThrow();
  });
});

describe('a choice is refused', () => {
  test.each([
    ['2031-03-02', 'first-day-past'],
    ['2031-03-03', 'first-day-today'],
    ['2031-03-04', 'terms-not-begun'],
  ])('from %s on: %s', async (firstDay, reason) => {
    const termsId = firstDay === '2031-03-04' ? idOf('nobody') : 'web-card-domestic';
    const choice = { soldKind: 'overseas', termsId, firstDay: day(firstDay) } as const;
    const domestic = { ...choice, soldKind: 'domestic-day-trip' } as const;
    expect(await chooseForKind(author, domestic, at)).toEqual({ kind: 'refused', reason });
  });
  test('where the terms are for another contract, or for other trips', async () => {
    const stays = idOf('stays');
    await published(stays, '2031-03-04', 'stay');
    const choose = (soldKind: 'overseas' | 'domestic-day-trip', termsId: string) =>
      chooseForKind(author, { soldKind, termsId, firstDay: day('2031-03-05') }, at);
    const reason = 'terms-of-other-kind';
    expect(await choose('overseas', 'web-card-domestic')).toMatchObject({ reason });
    expect(await choose('domestic-day-trip', stays)).toMatchObject({ reason });
  });
  test('from a day that has one, until that is taken back; its version stays meanwhile', async () => {
    const termsId = idOf('second');
    const shown = await published(termsId, '2031-03-20');
    const choice = { soldKind: 'domestic-day-trip', firstDay: day('2031-03-20') } as const;
    expect(await chooseForKind(author, { ...choice, termsId }, at)).toEqual({ kind: 'done' });
    const again = { ...choice, termsId: 'web-card-domestic' };
    expect(await chooseForKind(author, again, at)).toMatchObject({ reason: 'first-day-taken' });
    expect(await withdrawTerms(other, shown, at)).toMatchObject({ reason: 'kind-needs-it' });
    const { id } = await db().kindTerms.findFirstOrThrow({ where: { termsId } });
    expect(await takeBackChoice(author, id, at)).toEqual({ kind: 'done' });
    expect(await takeBackChoice(author, id, at)).toEqual({ kind: 'done' });
    expect(await withdrawTerms(other, shown, at)).toMatchObject({ kind: 'done' });
  });
  test('of two that two managers make for one day at once, one', async () => {
    const ids = [idOf('one'), idOf('two')];
    for (const id of ids) await published(id, '2031-03-04');
    const answers = await Promise.all(
      ids.map((termsId) =>
        chooseForKind(
          author,
          { soldKind: 'domestic-day-trip', termsId, firstDay: day('2031-05-01') },
          at,
        ),
      ),
    );
    expect(answers.map((one) => (one.kind === 'done' ? 'done' : one.reason)).sort()).toEqual([
      'done',
      'first-day-taken',
    ]);
  });
});

test('an approved version of another kind is refused where its terms are chosen for one', async () => {
  const termsId = idOf('changing');
  await published(termsId, '2031-03-04');
  const choice = { soldKind: 'domestic-day-trip', termsId, firstDay: day('2031-06-01') } as const;
  expect(await chooseForKind(author, choice, at)).toEqual({ kind: 'done' });
  const file = emptyTerms({
    title: '海外',
    contractKind: 'package-overseas',
    firstDay: '2031-07-01',
  });
  const press = randomUUID();
  const given = { termsId, text: JSON.stringify(file), begunFrom: null, press };
  const begun = await beginTerms(author, given, at);
  if (begun.kind !== 'done') throw new Error(begun.reason);
  const name = { termsId, version: begun.version };
  const state = (await openTermsVersion(name, at))?.version.hash ?? '';
  expect(await proposeTerms(author, { name, state }, at)).toMatchObject({ reason: 'kind-unfit' });
});

test('a tour that follows its kind is for sale nowhere as long as the kind has no terms', async () => {
  const tour = { termsId: '', kind: 'package-domestic', dayTrip: false };
  expect(await termsOfTour(tour, day('2019-01-01'))).toMatchObject({ reason: 'no-version' });
});
