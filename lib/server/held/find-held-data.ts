import 'server-only';
import { addressHash } from '../access/access-codes';
import { db } from '../db';
import { emergencyMarks, heldBooking, moment } from './held-booking';
import { redactorFor } from './redact';

/**
 * 保有個人データ: all that the site holds on the owner of an address, guest bookings included, and of nobody else.
 * @clause D1-6
 * @clause D1-R2 only after the code that proves the address
 */
export async function findHeldData(email: string, at: Date) {
  const rows = await db().booking.findMany({
    where: { contactEmail: email },
    orderBy: { appliedAt: 'desc' },
    select: { id: true },
  });
  const bookings = await Promise.all(rows.map(({ id }) => heldBooking(id)));
  return {
    format: 'tabiyaku/held-data/v1',
    createdAt: at.toISOString(),
    subject: { email },
    account: await heldAccount(email, at),
    bookings: bookings.filter((booking) => booking !== null),
    guardianConsents: await heldGuardianConsents(email),
    mails: await heldMails(email),
    requests: await heldRequests(email),
    provisions: [] as { recipient: string; items: string[]; at: string }[],
    access: await heldAccess(
      email,
      rows.map(({ id }) => id),
    ),
  };
}

export type HeldData = Awaited<ReturnType<typeof findHeldData>>;
export type HeldBooking = HeldData['bookings'][number];

async function heldAccount(email: string, at: Date) {
  const user = await db().user.findUnique({
    where: { email },
    include: { sessions: { where: { expires: { gt: at } }, orderBy: { expires: 'asc' } } },
  });
  if (user === null) return null;
  return {
    email: user.email,
    name: user.name,
    createdAt: moment(user.createdAt),
    emailVerifiedAt: moment(user.emailVerified),
    sessions: user.sessions.map(({ expires }) => ({ endsAt: moment(expires) })),
  };
}

/** Consents this address gave as a guardian; the child is another person and is not named. */
async function heldGuardianConsents(email: string) {
  const rows = await db().guardianConsent.findMany({ where: { email } });
  return rows.map((row) => ({
    name: row.guardianName,
    relation: row.relation,
    status: row.status,
    requestedAt: moment(row.requestedAt),
    decidedAt: moment(row.decidedAt),
  }));
}

async function heldMails(email: string) {
  const mails = await db().mail.findMany({
    where: { recipient: email },
    orderBy: { createdAt: 'desc' },
    include: { booking: { include: { travelers: true } } },
  });
  return mails.map((mail) => {
    const travelers = mail.booking?.contactEmail === email ? (mail.booking?.travelers ?? []) : [];
    const own = travelers.find(({ isContact }) => isContact) ?? null;
    const others = (mail.booking?.travelers ?? []).filter(({ id }) => id !== own?.id);
    const redact = redactorFor(own, others, emergencyMarks(mail.booking?.emergencyContact));
    const secret = mail.template.startsWith('access-code');
    return {
      id: mail.id,
      subject: redact(mail.subject),
      sentAt: moment(mail.sentAt ?? mail.createdAt),
      text: secret ? null : redact(mail.text),
    };
  });
}

async function heldRequests(email: string) {
  const requests = await db().disclosureRequest.findMany({
    where: { email },
    orderBy: { arrivedAt: 'desc' },
    include: { events: { orderBy: { id: 'asc' } } },
  });
  return requests.map((request) => ({
    reference: request.reference,
    kind: request.kind,
    text: request.text,
    status: request.status,
    arrivedAt: moment(request.arrivedAt),
    targetDate: request.targetDate,
    closedAt: moment(request.closedAt),
    events: request.events.map(({ at, kind, note }) => ({ at: moment(at), kind, note })),
  }));
}

/** Codes asked for and browsers let in, as far as they are still kept. */
async function heldAccess(email: string, bookingIds: readonly string[]) {
  const [codes, grants] = await Promise.all([
    db().accessCode.findMany({
      where: { email: addressHash(email) },
      orderBy: { createdAt: 'desc' },
    }),
    db().accessGrant.findMany({
      where: { OR: [{ email }, { bookingId: { in: [...bookingIds] } }] },
      orderBy: { createdAt: 'desc' },
    }),
  ]);
  return [
    ...codes.map((code) => ({ kind: `code:${code.purpose}`, at: moment(code.createdAt) })),
    ...grants.map((grant) => ({ kind: `used:${grant.purpose}`, at: moment(grant.createdAt) })),
  ].sort((left, right) => ((left.at ?? '') < (right.at ?? '') ? 1 : -1));
}
