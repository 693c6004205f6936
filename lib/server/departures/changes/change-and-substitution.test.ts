import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { findParty } from '../../cancellation/find-party';
import { decideSubstitution } from '../../contract/substitution/decide-substitution';
import {
  requestSubstitution,
  type Successor,
} from '../../contract/substitution/request-substitution';
import { withdrawSubstitution } from '../../contract/substitution/withdraw-substitution';
import { changeWork } from '../../desk/change-work';
import { db } from '../../system/db';
import { priced, sent, withContent } from '../../testing/changed-trip';
import { castBooking, castDeparture, SUZUKI } from '../../testing/fixtures';
import { ledgerLines, payByCard } from '../../testing/owing-family';
import { actingStaff } from '../../testing/staff';
import { agreeToChange } from './answer-change';
import { changeBooking } from './change-booking';
import { findToldChange } from './find-told-change';

afterAll(() => db().$disconnect());

const at = new Date('2026-06-23T10:00:00+09:00');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const PRICES = {
  adult: [80_000, 60_000, 50_000, 40_000],
  child: [0, 40_000, 30_000, 20_000],
  infant: 0,
};

const TAKAHASHI: Successor = {
  ...{ family: '高橋', given: '直美', familyKana: 'タカハシ', givenKana: 'ナオミ' },
  birth: calendarDate('1985-03-02'),
  ...{ romanFamily: null, romanGiven: null, spellingChecked: null, sex: null },
  ...{ nationality: null, documentHelp: null, passport: null },
};

/** Two adults and two children in one room, 120,000 paid; fares rise by 1,200 an adult, told on the 16th day before. */
async function raised() {
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    priceTable: PRICES,
  });
  const booking = await castBooking(departure, { people: SUZUKI, paid: false });
  await payByCard(booking);
  await withContent(departure.id);
  const [father = '', mother = '', , younger = ''] = booking.travelerIds;
  await db().traveler.update({ where: { id: younger }, data: { guardianId: father } });
  const { changeId } = await sent(
    { departureId: departure.id },
    priced('fare-revision', 1_200),
    at,
  );
  const ask = (moment: Date) =>
    requestSubstitution(
      {
        bookingId: booking.id,
        travelerId: mother,
        person: TAKAHASHI,
        idempotencyKey: randomUUID(),
      },
      moment,
    );
  return { bookingId: booking.id, changeId, mother, ask };
}

const changeOf = (bookingId: string) =>
  db().bookingChange.findFirstOrThrow({ where: { bookingId } });

test('D2-12.1 somebody asks to take a place before a change that was sent is told: the desk hears that it was not', async () => {
  const { bookingId, changeId, ask } = await raised();
  expect(await ask(later(1))).toEqual({ kind: 'requested', repeated: false });
  await changeBooking(changeId, bookingId, later(2));
  expect(await changeOf(bookingId)).toMatchObject({ status: 'refused', toldAt: null });
  expect(await ledgerLines(bookingId)).toEqual(['charge 120000', 'payment 120000']);
  await withdrawSubstitution(bookingId, later(3));
  const work = await changeWork(later(4));
  expect(work.map(({ subjectId }) => subjectId)).toContain(bookingId);
});

test('D2-12.1 D2-13.2 the new person takes over the raised price, and the page of the change names the one who left no more', async () => {
  const { bookingId, changeId, mother, ask } = await raised();
  await changeBooking(changeId, bookingId, later(1));
  expect(await ask(later(2))).toEqual({ kind: 'refused', reason: 'not-standing' });
  await agreeToChange({ changeId, bookingId }, later(3));
  expect(await ask(later(4))).toMatchObject({ kind: 'requested' });
  const approval = { kind: 'approve', cost: { feeYen: 0, reissueYen: 0 } } as const;
  const clerk = await actingStaff('clerk', later(5));
  expect(await decideSubstitution(clerk, bookingId, approval, later(5))).toMatchObject({
    kind: 'approved',
  });
  const party = await findParty(db(), bookingId, later(6));
  expect(party?.facts.travelers.map(({ tourPrice }) => tourPrice)).toEqual([
    41_200, 41_200, 20_000, 20_000,
  ]);
  expect(await ledgerLines(bookingId)).toEqual(['charge 120000', 'payment 120000', 'charge 2400']);
  const page = await findToldChange(bookingId, changeId, later(6));
  expect(page?.prices.map(({ id, name }) => [id === mother, name])).toEqual([
    [false, '鈴木 浩 様'],
    [true, '交替の前の方'],
  ]);
});
