import 'server-only';
import type { ErasedClass } from '@/lib/rules/privacy/retention';
import type { Tx } from '../system/db';
import { eraseReviews } from './erase-reviews';
import { keptEnquiries } from './kept-enquiries';

const ownTraveler = (email: string) => ({ isContact: true, booking: { contactEmail: email } });
const PASSPORT = ['passport', 'passportFamily', 'passportGiven', 'nationality'] as const;
const none = Object.fromEntries(PASSPORT.map((column) => [column, null]));

/** How the passport was written before it was mended. */
const NO_PASSPORT_NAME = { passportFamily: null, passportGiven: null };

type Eraser = (tx: Tx, email: string) => Promise<unknown>;

async function ownIds(tx: Tx, email: string): Promise<string[]> {
  const own = await tx.traveler.findMany({ where: ownTraveler(email), select: { id: true } });
  return own.map(({ id }) => id);
}

/** What the desk asked about somebody's needs; what names nobody is theirs once nobody's needs are held any more. */
const reviewsOf = (email: string, ids: readonly string[]) => ({
  OR: [{ travelerId: { in: [...ids] } }, { booking: withoutNeeds(email) }],
});
const withoutNeeds = (email: string) => ({
  contactEmail: email,
  travelers: { none: { assistance: { not: null } } },
});

/** What erases each class of one person's own data, and of nobody who travels along. Nothing erases what is not here. */
export const erasers: Partial<Record<ErasedClass, Eraser>> = {
  passport: async (tx, email) => {
    await tx.traveler.updateMany({ where: ownTraveler(email), data: none });
    await tx.formerName.updateMany({
      where: { traveler: ownTraveler(email) },
      data: NO_PASSPORT_NAME,
    });
  },
  'special-care': async (tx, email) => {
    await tx.traveler.updateMany({ where: ownTraveler(email), data: { assistance: null } });
    await eraseReviews(tx, reviewsOf(email, await ownIds(tx, email)), withoutNeeds(email));
  },
  // The events stay, so that the chain does; what they say of anybody goes (privacy P76).
  consents: async (tx, email) => {
    const subjectId = { in: await ownIds(tx, email) };
    const events = await tx.consentEvent.findMany({ where: { subjectId }, select: { seq: true } });
    const seq = { in: events.map((event) => event.seq) };
    return tx.consentPayload.deleteMany({ where: { seq } });
  },
  // What waits to be sent, the answer itself among it, is sent first.
  mails: (tx, email) =>
    tx.mail.deleteMany({ where: { recipient: email, status: { not: 'queued' } } }),
  // One by which somebody has declared to leave is answered first.
  enquiries: async (tx, email) => {
    const kept = await keptEnquiries(tx, email);
    await tx.enquiry.deleteMany({ where: { email, id: { notIn: kept.map(({ id }) => id) } } });
  },
  account: (tx, email) => tx.user.deleteMany({ where: { email } }),
};

/** Whether anything of a class is held on an address. */
export async function holds(tx: Tx, email: string): Promise<Record<ErasedClass, boolean>> {
  const own = ownTraveler(email);
  const ids = await ownIds(tx, email);
  const passport = { OR: PASSPORT.map((column) => ({ [column]: { not: null } })) };
  const booking = { contactEmail: email };
  const counts = {
    bookings: await tx.booking.count({ where: booking }),
    passport: await tx.traveler.count({ where: { AND: [own, passport] } }),
    care: await tx.traveler.count({ where: { ...own, assistance: { not: null } } }),
    reviews: await tx.assistanceReview.count({ where: reviewsOf(email, ids) }),
    documents: await tx.document.count({ where: { booking } }),
    consents: await tx.consentPayload.count({ where: { event: { subjectId: { in: ids } } } }),
    mails: await tx.mail.count({ where: { recipient: email } }),
    enquiries: await tx.enquiry.count({ where: { email } }),
    account: await tx.user.count({ where: { email } }),
  };
  return {
    person: counts.bookings > 0,
    contact: counts.bookings > 0,
    booking: counts.bookings > 0,
    passport: counts.passport > 0,
    'special-care': counts.care + counts.reviews > 0,
    documents: counts.documents > 0,
    consents: counts.consents > 0,
    mails: counts.mails > 0,
    enquiries: counts.enquiries > 0,
    account: counts.account > 0,
  };
}
