import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import {
  type MailedBooking,
  type ResendObjection,
  resendObjection,
} from '@/lib/rules/staff/mail-resend';
import type { MailName } from '@/lib/wording/site/mail-names';
import { bookingOf } from '../../booking/booking-of';
import type { Prisma } from '../../generated/prisma/client';
import type { Tx } from '../../system/db';
import { sender } from '../../system/mail/sender';
import { mailHolds, type ResendLine } from './mail-holds';

/** The failed mails that wait for somebody; those that were stopped on purpose do not. */
const WAITING = {
  status: 'failed',
  dismissal: null,
  OR: [{ failure: null }, { failure: { not: 'stopped' } }],
} satisfies Prisma.MailWhereInput;

const BOOKING = {
  select: {
    id: true,
    reference: true,
    status: true,
    acceptedAt: true,
    answerBy: true,
    startsAt: true,
    contactEmail: true,
  },
} as const;

/** Failed mails that wait for somebody. */
export function failedMailRows(tx: Tx, where: Prisma.MailWhereInput, take: number) {
  return mailRows(tx, { AND: [WAITING, where] }, take);
}

/** Mails with the booking that decides over sending them: a guardian's is found by the consent it asks for. */
export async function mailRows(tx: Tx, where: Prisma.MailWhereInput, take: number) {
  const rows = await tx.mail.findMany({
    where,
    include: { booking: BOOKING },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take,
  });
  const consents = await tx.guardianConsent.findMany({
    where: { id: { in: rows.flatMap(consentOf) } },
    select: { id: true, status: true, booking: BOOKING },
  });
  return rows.map((row) => {
    const consent = consents.find(({ id }) => consentOf(row).includes(id));
    return {
      ...row,
      booking: row.booking ?? consent?.booking ?? null,
      guardianAsked: consent?.status === 'requested',
    };
  });
}

export type FailedMailRow = Awaited<ReturnType<typeof mailRows>>[number];

function consentOf({ idempotencyKey }: { idempotencyKey: string }): string[] {
  const [kind, id] = idempotencyKey.split(':');
  return kind === 'guardian' && id !== undefined ? [id] : [];
}

/** What is known of its kind of mail; undefined for one that the site sends no more. */
export function lineOf({ template }: { readonly template: string }): ResendLine | undefined {
  return mailHolds[template as MailName];
}

/** What speaks against sending a failed mail again, and where it would go. */
export function resendOf(
  row: FailedMailRow,
  at: Date,
): { readonly objection: ResendObjection | null; readonly to: string } {
  const { booking, recipient } = row;
  const line = lineOf(row);
  if (line === undefined) return { objection: 'once-only', to: recipient };
  const places = {
    contact: booking?.contactEmail ?? recipient,
    agency: sender(),
    'same-place': recipient,
  };
  const objection = resendObjection(line.holds, mailedBooking(row), instant(at.getTime()));
  return { objection, to: places[line.to] };
}

/** What decides over a mail of a booking; null for one that belongs to none. */
export function mailedBooking({ booking, guardianAsked }: FailedMailRow): MailedBooking | null {
  if (booking === null) return null;
  const { status, startsAt, answerBy, acceptedAt } = bookingOf(booking);
  return {
    ...{ status, startsAt, guardianAsked, accepted: acceptedAt !== null },
    answerBy: answerBy === null ? null : instant(answerBy.getTime()),
  };
}
