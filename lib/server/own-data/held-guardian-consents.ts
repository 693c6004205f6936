import 'server-only';
import type { Prisma } from '../generated/prisma/client';
import { db } from '../system/db';
import { moment } from './moment';
import { peopleOfBooking, redactorIn } from './redactor-in';

const include = {
  booking: { select: { ...peopleOfBooking, reference: true } },
} satisfies Prisma.GuardianConsentInclude;

type Row = Prisma.GuardianConsentGetPayload<{ include: typeof include }>;

/**
 * The consents that the owner of an address gave as a guardian, reached by mail or as the contact of the booking in
 * which they travel along, each with the text as it was shown. The child is another person and is not named.
 */
export async function heldGuardianConsents(email: string) {
  const contacts = await db().traveler.findMany({
    where: { isContact: true, booking: { contactEmail: email } },
    select: { id: true },
  });
  const rows = await db().guardianConsent.findMany({
    where: { OR: [{ email }, { guardianTravelerId: { in: contacts.map(({ id }) => id) } }] },
    orderBy: { requestedAt: 'desc' },
    include,
  });
  const texts = await textsOf(rows);
  return rows.map((row) => ({
    name: row.guardianName,
    email: row.email,
    inBooking: row.guardianTravelerId !== null,
    // Whoever was asked by mail was never told the number of the booking.
    reference: row.guardianTravelerId === null ? null : row.booking.reference,
    ...decided(row, email, texts),
  }));
}

/** The consents that guardians gave for the subject of a booking; the guardian is another person and is not named. */
export async function guardianConsentsFor(travelerId: string, email: string) {
  const rows = await db().guardianConsent.findMany({
    where: { travelerId },
    orderBy: { requestedAt: 'asc' },
    include,
  });
  const texts = await textsOf(rows);
  return rows.map((row) => ({
    inBooking: row.guardianTravelerId !== null,
    ...decided(row, email, texts),
  }));
}

function decided(row: Row, email: string, texts: ReadonlyMap<string, string>) {
  const redact = redactorIn(row.booking, email);
  return {
    relation: row.relation,
    status: row.status,
    requestedAt: moment(row.requestedAt),
    decidedAt: moment(row.decidedAt),
    endsAt: moment(row.expiresAt),
    noticeVersion: row.noticeVersion,
    text: redact(texts.get(row.textSha256) ?? ''),
    textSha256: row.textSha256,
  };
}

async function textsOf(rows: readonly Row[]): Promise<Map<string, string>> {
  const texts = await db().consentText.findMany({
    where: { sha256: { in: rows.map(({ textSha256 }) => textSha256) } },
  });
  return new Map(texts.map(({ sha256, body }) => [sha256, body]));
}
