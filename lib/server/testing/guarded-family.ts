import 'server-only';
import { randomUUID } from 'node:crypto';
import { submitApplication } from '../application/submit-application';
import { db } from '../system/db';
import { filledDraft, typedContact, typedTraveler, wholeBooking } from './filled-draft';
import { type CastPerson, castDeparture } from './fixtures';

const FATHER: CastPerson = {
  family: '汐見',
  given: '航平',
  birthDate: '1979-03-08',
  ageBand: 'adult',
  ages: [47, 47],
};

const SON: CastPerson = {
  family: '汐見',
  given: '湊',
  birthDate: '2016-10-02',
  ageBand: 'child',
  ages: [9, 9],
};

/** Seventeen: travels along on their mother's word, who stays at home. */
const NIECE: CastPerson = {
  family: '磯部',
  given: '環奈',
  birthDate: '2008-12-19',
  ageBand: 'adult',
  ages: [17, 17],
};

export const ASKED_AT = new Date('2026-06-01T12:00:00+09:00');

/**
 * An application in which the father consents for his son as a traveler, and the mother of his niece is asked by
 * mail. Both addresses are new.
 */
export async function guardedFamily() {
  const email = `${randomUUID()}@example.jp`;
  const motherEmail = `${randomUUID()}@example.jp`;
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const people = [FATHER, SON, NIECE];
  const emergency = { name: '灘 ひより', relation: '妹', phone: '09000000077' };
  const { draft } = await filledDraft(departure, ASKED_AT, people, {
    travelers: people.map((person) => typedTraveler(person)),
    contact: { ...typedContact, email, emergency },
    guardians: {
      1: { companion: 0, consent: { kind: 'in-booking', place: 0, relation: '父' } },
      2: {
        companion: null,
        consent: { kind: 'by-mail', name: '磯部 千景', relation: '母', email: motherEmail },
      },
    },
  });
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const answer = await submitApplication(order, ASKED_AT);
  if (answer.kind !== 'sent') throw new Error(`not sent: ${JSON.stringify(answer)}`);
  const mail = await db().mail.findFirstOrThrow({ where: { recipient: motherEmail } });
  const secret = /guardian-consent\/([\w-]+)/.exec(mail.text)?.[1] ?? '';
  return { email, motherEmail, secret, booking: await wholeBooking(answer.bookingId) };
}
