'use server';

import type { SubstitutionObjection } from '@/lib/rules/contract/substitution-objection';
import { balancePaymentSchema } from '@/lib/schemas/booking/payment';
import { substitutionSchema } from '@/lib/schemas/booking/substitution';
import { writtenAsRead } from '@/lib/schemas/booking/written-as-read';
import { addressedBooking, ownBooking } from '@/lib/server/access/who';
import { readConsentToken } from '@/lib/server/application/draft/consent-token';
import { paySubstitution } from '@/lib/server/contract/substitution/pay-substitution';
import { requestSubstitution } from '@/lib/server/contract/substitution/request-substitution';
import { successorFacts } from '@/lib/server/contract/substitution/successor-facts';
import { withdrawSubstitution } from '@/lib/server/contract/substitution/withdraw-substitution';
import { action, NotAllowed, noFields } from '@/lib/server/system/http/action';
import { substitutionWords as words } from '@/lib/wording/booking/substitution';
import { paymentError } from '../payment/payment-error';

const page = (reference: string, done: string) => ({
  goTo: `/bookings/${reference}/substitution?done=${done}`,
});

/** At which field of the form an objection is mended. */
const FIELDS: Partial<Record<SubstitutionObjection, string>> = {
  contact: 'travelerId',
  'looks-after-somebody': 'travelerId',
  'special-care': 'travelerId',
  'not-going': 'travelerId',
  declared: 'travelerId',
  'same-person': 'travelers.0.familyKana',
  'another-price': 'travelers.0.birth',
  'must-be-accompanied': 'travelers.0.birth',
  'guardian-needed': 'travelers.0.birth',
};

/** 交替を申し出る: on the very texts that the page has shown. */
export const askForSubstitution = action({
  of: addressedBooking,
  who: async (reference: string, at) => {
    const own = await ownBooking(reference, at);
    return own instanceof NotAllowed
      ? own
      : { ...own, ...(await successorFacts(own.bookingId, at)) };
  },
  outdated: ({ own: { bookingId, items }, typed, at }) => {
    const token = readConsentToken(String(typed.token ?? ''), bookingId, items, at);
    return token === 'good' ? null : { errors: [{ message: words.stale }] };
  },
  schema: ({ facts, items }) => substitutionSchema(facts, items),
  shown: writtenAsRead,
  run: async ({ of: reference, own: { bookingId }, value, at }) => {
    const { travelerId, press: idempotencyKey, travelers } = value;
    const [person] = travelers;
    if (person === undefined) throw new RangeError('a form without a person');
    const { assistance: _, another: __, ...successor } = person;
    const order = { bookingId, travelerId, idempotencyKey, person: successor };
    const answer = await requestSubstitution(order, at);
    if (answer.kind === 'requested') return page(reference, 'requested');
    const { reason } = answer;
    return { errors: [{ name: FIELDS[reason], message: words.refusals[reason] }] };
  },
});

/** お申し出を取り下げる. */
export const withdrawAsked = action({
  of: addressedBooking,
  who: ownBooking,
  schema: noFields,
  run: async ({ of: reference, own: { bookingId }, at }) =>
    page(reference, await withdrawSubstitution(bookingId, at)),
});

/** 費用を支払う: at the amount that was seen. */
export const payForSubstitution = action({
  of: addressedBooking,
  who: ownBooking,
  schema: balancePaymentSchema,
  run: async ({ of: reference, own: { bookingId }, value, at }) => {
    const answer = await paySubstitution({ bookingId, ...value }, at);
    if (answer.kind === 'paid') return page(reference, 'paid');
    if (answer.kind === 'pending') {
      return { goTo: answer.redirectUrl ?? `/bookings/${reference}/substitution` };
    }
    return { errors: [paymentError(answer)] };
  },
});
