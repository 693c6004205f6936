import 'server-only';
import { submitApplication } from '../application/submit-application';
import { db } from '../system/db';
import { filledDraft, typedTraveler, wholeBooking } from './filled-draft';
import { type CastDeparture, type CastPerson, castDeparture } from './fixtures';

/** 佐藤 結衣, nineteen at the application, twenty before the departure. */
export const YUI: CastPerson = {
  family: '佐藤',
  given: '結衣',
  birthDate: '2006-06-02',
  ageBand: 'adult',
  ages: [19, 20],
};

/** An application of somebody of nineteen whose mother is asked by mail. */
export async function askedByMail(
  at: Date,
  changes: { assistance?: boolean; departure?: CastDeparture } = {},
) {
  const departure =
    changes.departure ?? (await castDeparture('stay', { departureDate: '2026-07-09' }));
  const assistance = { kinds: ['illness' as const], measures: '薬を冷蔵したい' };
  const { draft } = await filledDraft(departure, at, [YUI], {
    travelers: [{ ...typedTraveler(YUI), assistance: changes.assistance ? assistance : null }],
    guardians: {
      0: {
        companion: null,
        consent: { kind: 'by-mail', name: '佐藤 真理', relation: '母', email: 'mari@example.jp' },
      },
    },
  });
  const answer = await submitApplication(
    { draft, method: 'success', attempt: 'once', userId: null },
    at,
  );
  if (answer.kind !== 'sent') throw new Error('not sent');
  const booking = await wholeBooking(answer.bookingId);
  const mail = await db().mail.findFirstOrThrow({
    where: { idempotencyKey: `guardian:${booking.guardianConsents[0]?.id}` },
  });
  const secret = /guardian-consent\/([\w-]+)/.exec(mail.text)?.[1] ?? '';
  return { departure, bookingId: answer.bookingId, secret, mail };
}
