import 'server-only';
import { randomUUID } from 'node:crypto';
import { samePeople } from '@/lib/rules/application/same-person';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import type { SubstitutionObjection } from '@/lib/rules/contract/substitution-objection';
import {
  leaverObjection,
  substitutionClosed,
  successorObjection,
} from '@/lib/rules/contract/substitution-request';
import type { TypedTraveler } from '@/lib/schemas/booking/travelers';
import { personName } from '@/lib/wording/site/person-name';
import { isCalledOff } from '../../booking/is-called-off';
import { lockBooking } from '../../booking/lock-booking';
import { stepBooking } from '../../booking/step-booking';
import { recordConsents } from '../../consents/record-consents';
import { db, type Tx } from '../../system/db';
import { keyOfPress } from '../../system/key-of-press';
import { seal } from '../../system/sealed';
import { standingDeclaration } from '../declaration-event';
import { followTourIn } from '../follow-tour';
import { leaverFacts } from './leaver-facts';
import {
  findSubstituted,
  placeOf,
  type Substituted,
  type SubstitutedBooking,
} from './substituted-booking';
import { queueSubstitutionMail } from './substitution-mail';
import { successorConsents } from './successor-consents';

/** The new person, as the form of the travelers asks for them. */
export type Successor = Omit<TypedTraveler, 'assistance' | 'another'>;

export interface SubstitutionOrder {
  readonly bookingId: string;
  readonly travelerId: string;
  readonly person: Successor;
  /** One press of the button, however often it arrives. */
  readonly idempotencyKey: string;
}

export type SubstitutionAnswer =
  | { readonly kind: 'requested'; readonly repeated: boolean }
  | { readonly kind: 'refused'; readonly reason: SubstitutionObjection };

const refused = (reason: SubstitutionObjection) => ({ kind: 'refused', reason }) as const;

/**
 * 交替のお申し出: somebody else would travel in a traveler's place. Nothing changes by it but that the agency has to answer: until it
 * agrees and is paid the first traveler remains. What the new person consents to is recorded with it.
 *
 * @clause D2-13.1
 * @clause D3-14.1
 */
export async function requestSubstitution(
  order: SubstitutionOrder,
  at: Date,
): Promise<SubstitutionAnswer> {
  return db().$transaction(async (tx) => {
    const { bookingId } = order;
    await lockBooking(tx, bookingId);
    const earlier = await tx.substitution.count({ where: { idempotencyKey: keyOf(order) } });
    if (earlier > 0) return { kind: 'requested', repeated: true };
    if (await isCalledOff(tx, bookingId)) return refused('called-off');
    await followTourIn(tx, bookingId, at);
    const booking = await findSubstituted(tx, bookingId);
    if (booking === null) return refused('not-found');
    const leaver = booking.travelers.find(({ id }) => id === order.travelerId);
    if (leaver?.status !== 'going') return refused('not-going');
    if (await hasDeclared(tx, bookingId, leaver)) return refused('declared');
    const reason = objectionTo(booking, leaver, order.person, at);
    if (reason !== null) return refused(reason);
    await record(tx, { booking, leaver, order }, at);
    return { kind: 'requested', repeated: false };
  });
}

/** Whose declaration waits for its fee alone: the cancellation takes in who has that place (D2-15.1.1b). */
async function hasDeclared(tx: Tx, bookingId: string, leaver: Substituted): Promise<boolean> {
  const declared = await standingDeclaration(tx, bookingId);
  return declared?.places.includes(placeOf(leaver)) ?? false;
}

function objectionTo(
  booking: SubstitutedBooking,
  leaver: Substituted,
  person: Successor,
  at: Date,
): SubstitutionObjection | null {
  const { status: state, startsAt, terms, travelers, departureDate } = booking;
  const now = instant(at.getTime());
  const going = travelers.filter(({ status }) => status === 'going');
  const named = going.map((one) => ({ ...one, birth: one.birthDate }));
  return (
    substitutionClosed({ state, startsAt, now }, terms) ??
    leaverObjection(leaverFacts(booking, leaver)) ??
    successorObjection(
      {
        birthDate: person.birth,
        isSomebodyThere: samePeople([...named, person]).some(({ place }) => place === named.length),
        askedOn: dayInJapan(now),
        departureDate,
        bandOfLeaver: leaver.ageBand,
      },
      terms,
    )
  );
}

/** The same form with somebody else in it is another request. */
const keyOf = ({ idempotencyKey: press, ...sent }: SubstitutionOrder) => keyOfPress(press, sent);

interface Asked {
  readonly booking: SubstitutedBooking;
  readonly leaver: Substituted;
  readonly order: SubstitutionOrder;
}

async function record(tx: Tx, { booking, leaver, order }: Asked, at: Date): Promise<void> {
  const { id: bookingId, status, terms } = booking;
  if (status !== 'contracted') throw new Error('the booking has moved on');
  const newTravelerId = randomUUID();
  const { person } = order;
  const made = await tx.substitution.create({
    data: {
      ...{ bookingId, travelerId: leaver.id, newTravelerId, idempotencyKey: keyOf(order) },
      ...{ status: 'requested', person: seal('substitution', person), requestedAt: at },
    },
    select: { id: true },
  });
  const article = terms.substitution?.article ?? '';
  const facts = { place: placeOf(leaver) };
  const shown = { 'substitution-offered': { article } };
  const by = { at, actor: 'traveler', facts } as const;
  await stepBooking(tx, { id: bookingId, status }, 'request-substitution', shown, by);
  await queueSubstitutionMail(tx, booking, {
    ...{ kind: 'asked', substitutionId: made.id, place: placeOf(leaver) },
  });
  const actorName = personName(booking.contactFamilyName, booking.contactGivenName);
  const decisions = successorConsents(booking).map((item) => ({
    ...{ subjectId: newTravelerId, itemKey: item.key, decision: 'granted' as const },
    ...{ actorKind: 'representative-declared' as const, actorName, item },
  }));
  await recordConsents(tx, { bookingId, decisions }, at);
}
