import 'server-only';
import { certificateDays, certificateEnd, reviewDue } from '@/lib/rules/application/review-due';
import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { type Instant, instant } from '@/lib/rules/calendar/instant';
import type { StaffAnswerRefusal } from '@/lib/rules/staff/answer-refusal';
import { type AssistanceAsked, assistanceMail } from '@/lib/wording/booking/assistance-mails';
import type { ComposedMail } from '@/lib/wording/site/mail-names';
import { personName } from '@/lib/wording/site/person-name';
import { bookingOf } from '../../booking/booking-of';
import { mailFacts } from '../../booking/mail-facts';
import { db, type Tx } from '../../system/db';
import { dressedMail } from '../../system/mail/queue-mail';
import { shownDay, shownMoment } from '../../system/shown-moment';
import { awaitsCertificate } from './certificate';

/**
 * What is asked: something, for a carer to come along, for a certificate of one traveler by a day, or whether the traveler
 * agrees to the cost of special measures (D2-4.6b).
 */
export type ReviewQuestion =
  | { readonly kind: 'question' | 'carer-asked'; readonly note: string }
  | {
      readonly kind: 'certificate';
      readonly note: string;
      readonly travelerId: string;
      readonly due: CalendarDate;
    }
  | {
      readonly kind: 'measures-quoted';
      readonly note: string;
      readonly travelerId: string;
      readonly measures: string;
      readonly amountYen: number;
    };

type Made =
  | {
      readonly kind: 'mail';
      readonly mail: ComposedMail;
      readonly to: string;
      readonly answerBy: Date;
    }
  | { readonly kind: 'refused'; readonly reason: StaffAnswerRefusal };

/** The mail as the traveler will get it, before anything is sent. */
export async function previewQuestion(
  bookingId: string,
  question: ReviewQuestion,
  at: Date,
): Promise<Made> {
  const made = await questionMail(db(), bookingId, question, at);
  return made.kind === 'refused' ? made : { ...made, mail: dressedMail(made.mail) };
}

/** The mail of a question as things stand, and until when its answer is waited for. */
export async function questionMail(
  tx: Tx,
  bookingId: string,
  question: ReviewQuestion,
  at: Date,
): Promise<Made> {
  const found = await tx.booking.findUnique({
    where: { id: bookingId },
    omit: { termsSnapshot: true },
    include: { travelers: true },
  });
  if (found?.answerBy == null || found.answerBy <= at)
    return { kind: 'refused', reason: 'answered' };
  const booking = bookingOf(found);
  const application = {
    appliedAt: instant(found.appliedAt.getTime()),
    answerBy: instant(found.answerBy.getTime()),
    startsAt: booking.startsAt,
  };
  const inNeed = booking.travelers.filter(({ assistance }) => assistance !== null);
  if (inNeed.length === 0) return { kind: 'refused', reason: 'no-assistance' };
  let from: Instant = instant(at.getTime());
  let asked: AssistanceAsked;
  if (question.kind === 'certificate') {
    const { due, travelerId } = question;
    const of = inNeed.find(({ id }) => id === travelerId);
    if (of === undefined) return { kind: 'refused', reason: 'no-assistance' };
    if (await awaitsCertificate(tx, bookingId))
      return { kind: 'refused', reason: 'certificate-awaited' };
    if (!certificateDays(application, from).includes(due))
      return { kind: 'refused', reason: 'day-not-possible' };
    from = certificateEnd(due);
    asked = {
      kind: 'certificate',
      of: personName(of.familyName, of.givenName),
      due: shownDay(due),
    };
  } else if (question.kind === 'measures-quoted') {
    const { travelerId, measures, amountYen } = question;
    const of = inNeed.find(({ id }) => id === travelerId);
    if (of === undefined) return { kind: 'refused', reason: 'no-assistance' };
    const { kind } = question;
    const totalYen = booking.totalYen + amountYen;
    asked = { kind, of: personName(of.familyName, of.givenName), measures, amountYen, totalYen };
  } else asked = { kind: question.kind };
  const until = reviewDue(application, from);
  const answerBy = shownMoment(until);
  const mail = assistanceMail(mailFacts(booking), { ...asked, note: question.note, answerBy });
  return { kind: 'mail', mail, to: booking.contactEmail, answerBy: new Date(until) };
}
