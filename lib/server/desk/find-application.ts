import 'server-only';
import { certificateDays } from '@/lib/rules/application/review-due';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import { acceptanceMail } from '@/lib/wording/booking/booking-mails';
import { personName } from '@/lib/wording/site/person-name';
import { mayCare } from '../application/assistance/accept-with-carer';
import { bookingOf } from '../booking/booking-of';
import { mailFacts, periodOf } from '../booking/mail-facts';
import { audit } from '../staff/audit';
import { claimedByAnother } from '../staff/claims';
import { staffObjection } from '../staff/current-staff';
import type { Staff } from '../staff/staff-session';
import { db } from '../system/db';
import { knownWord } from '../system/known-word';
import { dressedMail } from '../system/mail/queue-mail';
import { unseal } from '../system/sealed';

export interface Assistance {
  readonly kinds: readonly string[];
  readonly measures: string;
}

/** An application as the desk sees it; looking at it leaves a line with the purpose (D1-1, D0-P10). */
export async function findApplication(staff: Staff, reference: string, at: Date) {
  if (staffObjection(staff, 'application.read', at) !== null) return null;
  const found = await db().booking.findUnique({
    where: { reference },
    include: {
      travelers: { orderBy: { position: 'asc' } },
      assistance: { orderBy: { at: 'asc' } },
      guardianConsents: { select: { guardianName: true, status: true, travelerId: true } },
    },
  });
  if (found === null) return null;
  const row = bookingOf(found);
  const subject = { subjectKind: 'application', subjectId: row.id };
  const purpose = 'travel-arrangement';
  await audit(db(), staff, { command: 'application.read', ...subject, purpose }, at);
  return {
    id: row.id,
    reference: row.reference,
    open: row.status === 'applied' && row.acceptedAt === null,
    appliedAt: row.appliedAt,
    answerBy: row.answerBy,
    totalYen: row.totalYen,
    contact: {
      name: personName(row.contactFamilyName, row.contactGivenName),
      phone: row.contactPhone,
    },
    terms: row.terms,
    /** What the traveler gets when it is accepted. */
    acceptance: dressedMail(acceptanceMail(mailFacts(row))),
    tour: row.trip.title,
    period: periodOf(row),
    travelers: row.travelers.map((one) => ({
      id: one.id,
      name: personName(one.familyName, one.givenName),
      age: one.ageAtDeparture,
      assistance: one.assistance === null ? null : unseal<Assistance>('assistance', one.assistance),
      guardian: guardianOf(row.guardianConsents.find(({ travelerId }) => travelerId === one.id)),
    })),
    reviews: row.assistance.map(({ kind, at, dueDate, settled }) => ({
      kind,
      at,
      dueDate,
      settled,
    })),
    review: reviewChoices(row, at),
    takenBy: await claimedByAnother(db(), subject, staff.staffId, at),
  };
}

/** The consent of a minor's guardian and how far it is. */
function guardianOf(consent: { guardianName: string; status: string } | undefined) {
  if (consent === undefined) return null;
  const status = knownWord(['requested', 'given', 'refused'], consent.status, 'guardian’s answer');
  return { name: consent.guardianName, status };
}

/** Whom and by when the review of assistance can ask. */
function reviewChoices(
  row: {
    readonly appliedAt: Date;
    readonly answerBy: Date | null;
    readonly startsAt: Instant;
    readonly travelers: readonly {
      id: string;
      familyName: string;
      givenName: string;
      ageBand: string;
      assistance: Uint8Array | null;
    }[];
  },
  at: Date,
) {
  const named = (one: (typeof row.travelers)[number]) => ({
    value: one.id,
    label: `${personName(one.familyName, one.givenName)} 様`,
  });
  const application = {
    appliedAt: instant(row.appliedAt.getTime()),
    answerBy: instant(row.answerBy?.getTime() ?? row.appliedAt.getTime()),
    startsAt: row.startsAt,
  };
  return {
    inNeed: row.travelers.filter(({ assistance }) => assistance !== null).map(named),
    carers: row.travelers.filter(mayCare).map(named),
    days: certificateDays(application, instant(at.getTime())),
  };
}
