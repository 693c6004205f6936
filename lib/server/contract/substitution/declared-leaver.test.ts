import { afterAll, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { cancelByStaff } from '../../cancellation/cancel-by-staff';
import { askForFee } from '../../enquiries/ask-for-fee';
import { db } from '../../system/db';
import { FRIDAY, paidFamily } from '../../testing/owing-family';
import { actingStaff } from '../../testing/staff';
import { isDeclared } from '../declaration-event';
import { decideSubstitution } from './decide-substitution';
import { requestSubstitution, type Successor } from './request-substitution';

afterAll(() => db().$disconnect());

const later = (minutes: number) => new Date(FRIDAY.getTime() + minutes * 60_000);

const TAKAHASHI: Successor = {
  ...{ family: '高橋', given: '直美', familyKana: 'タカハシ', givenKana: 'ナオミ' },
  birth: calendarDate('1985-03-02'),
  ...{ romanFamily: null, romanGiven: null, spellingChecked: null, sex: null },
  ...{ nationality: null, documentHelp: null, passport: null },
};

/** 恵子 of the family of four: she may declare to leave, and somebody may ask for her place. */
async function family() {
  const { booking } = await paidFamily();
  const [father = '', mother = '', , younger = ''] = booking.travelerIds;
  await db().traveler.update({ where: { id: younger }, data: { guardianId: father } });
  const bookingId = booking.id;
  const order = { bookingId, travelerId: mother, person: TAKAHASHI, idempotencyKey: bookingId };
  const question = { bookingId, travelerIds: [mother], declares: true, formKey: bookingId };
  return {
    ...{ bookingId, mother },
    ask: (moment: Date) => requestSubstitution(order, moment),
    declare: (moment: Date) => askForFee(question, moment),
  };
}

test('D2-15.1.1b whoever has declared to leave gives nobody their place: the declaration would be the new person’s', async () => {
  const { bookingId, ask, declare } = await family();
  await declare(FRIDAY);
  expect(await ask(later(1))).toEqual({ kind: 'refused', reason: 'declared' });
  expect(await db().substitution.count({ where: { bookingId } })).toBe(0);
});

test('D2-13.2 a declaration ends the request for their place, and is taken in at its own moment: 20% of 54,800', async () => {
  const { bookingId, mother, ask, declare } = await family();
  await ask(FRIDAY);
  const clerk = await actingStaff('clerk', later(1));
  const approval = { kind: 'approve', cost: { feeYen: 3_300, reissueYen: 0 } } as const;
  await decideSubstitution(clerk, bookingId, approval, later(1));
  await declare(later(2));
  expect(await db().substitution.findFirstOrThrow({ where: { bookingId } })).toMatchObject({
    ...{ status: 'ended', person: null },
  });
  expect(await db().booking.findUniqueOrThrow({ where: { id: bookingId } })).toMatchObject({
    status: 'contracted',
  });
  expect(await isDeclared(db(), bookingId)).toBe(true);
  const order = {
    ...{ bookingId, travelerIds: [mother], ground: null, idempotencyKey: `in:${bookingId}` },
    seen: { feeYen: 10_960, refundYen: 43_840, owedYen: 0, differenceYen: 7_200 },
    taken: { channel: 'web', declaredAt: later(2) },
  } as const;
  expect(await cancelByStaff(clerk, order, later(5))).toMatchObject({ kind: 'cancelled' });
  const row = await db().cancellation.findFirstOrThrow({ where: { bookingId } });
  expect(row).toMatchObject({ declaredAt: later(2), feeYen: 10_960 });
});
