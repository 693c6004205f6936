import 'server-only';
import { daysInMs, promises } from '@/lib/rules/promises';
import { guardianRequestMail } from '@/lib/wording/booking/booking-mails';
import { guardianConsentText } from '@/lib/wording/booking/guardians-page';
import { personName } from '@/lib/wording/site/person-name';
import { periodOf } from '../booking/mail-facts';
import { normalisedText, textSha256 } from '../consents/chain';
import { guardianNotice } from '../consents/notices';
import { agency } from '../system/agency';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { hashOf, newSecret } from '../system/sealed';
import { shownMoment } from '../system/shown-moment';
import { siteUrl } from '../system/site-url';
import type { Application } from './draft/application';
import type { PartyMember } from './draft/party';

/** How long a guardian's link works; the application itself waits for 48 hours only. */
const GUARDIAN_LINK_MS = daysInMs(promises.guardianLinkDays);

/** The consent of a guardian as it is shown and kept. */
export function guardianText(application: Application, minor: PartyMember) {
  const { trip, terms } = application;
  return guardianConsentText({
    minor: personName(minor.family, minor.given),
    tour: trip.title,
    period: periodOf(application),
    agency: agency().legalName,
    terms: `${terms.title.ja}（第${terms.version}版）`,
  });
}

/**
 * 保護者の同意: keeps what guardians in the booking have consented to, and asks the others by mail. The link's secret
 * goes out in that mail alone; its hash is kept (privacy P39).
 *
 * @clause D2-4.1a
 */
export async function askGuardians(
  tx: Tx,
  application: Application,
  booking: { id: string; answerBy: Date; idOf: (member: PartyMember) => string },
  at: Date,
): Promise<void> {
  const minors = application.party.filter((one) => one.needsConsent);
  if (minors.length === 0) return;
  const notice = guardianNotice();
  await tx.noticeVersion.createMany({
    data: [{ ...notice, publishedAt: at }],
    skipDuplicates: true,
  });
  for (const minor of minors) {
    const body = normalisedText(guardianText(application, minor));
    const textHash = textSha256(body);
    await tx.consentText.createMany({
      data: [{ sha256: textHash, body, createdAt: at }],
      skipDuplicates: true,
    });
    const answer = minor.guardian?.consent;
    const row = {
      bookingId: booking.id,
      travelerId: booking.idOf(minor),
      relation: answer?.relation ?? '',
      requestedAt: at,
      noticeVersion: notice.version,
      textSha256: textHash,
    };
    if (answer?.kind === 'in-booking') {
      const guardian = application.party[answer.place] as PartyMember;
      await tx.guardianConsent.create({
        data: {
          ...row,
          guardianTravelerId: booking.idOf(guardian),
          guardianName: personName(guardian.family, guardian.given),
          status: 'given',
          decidedAt: at,
        },
      });
    } else if (answer?.kind === 'by-mail') {
      await askByMail(tx, application, { row, minor, answer, answerBy: booking.answerBy });
    }
  }
}

async function askByMail(
  tx: Tx,
  application: Application,
  asked: {
    row: {
      bookingId: string;
      travelerId: string;
      relation: string;
      requestedAt: Date;
      noticeVersion: string;
      textSha256: string;
    };
    minor: PartyMember;
    answer: { name: string; email: string };
    answerBy: Date;
  },
): Promise<void> {
  const { row, minor, answer, answerBy } = asked;
  const secret = newSecret();
  const consent = await tx.guardianConsent.create({
    data: {
      ...row,
      guardianName: answer.name,
      email: answer.email,
      tokenHash: hashOf(secret),
      status: 'requested',
      expiresAt: new Date(
        Math.min(row.requestedAt.getTime() + GUARDIAN_LINK_MS, answerBy.getTime()),
      ),
    },
  });
  const representative = application.party[0] as PartyMember;
  await queueMail(tx, {
    ...guardianRequestMail({
      guardianName: answer.name,
      applicantName: personName(representative.family, representative.given),
      minorName: personName(minor.family, minor.given),
      tourTitle: application.trip.title,
      period: periodOf(application),
      until: shownMoment(answerBy),
      link: siteUrl(`/guardian-consent/${secret}`),
    }),
    to: answer.email,
    // Not filed under the booking: its pages show their mails to the applicant, who must not hold this link.
    bookingId: null,
    idempotencyKey: `guardian:${consent.id}`,
  });
  await tx.bookingEvent.create({
    data: {
      bookingId: row.bookingId,
      at: row.requestedAt,
      kind: 'guardian-asked',
      actor: 'system',
      facts: { guardianConsentId: consent.id },
    },
  });
}
