import 'server-only';
import { daysInMs, promises } from '@/lib/rules/promises';
import { guardianRequestMail } from '@/lib/wording/booking/booking-mails';
import { personName } from '@/lib/wording/site/person-name';
import { periodOf } from '../booking/mail-facts';
import type { Tx } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { hashOf, newSecret } from '../system/sealed';
import { shownMoment } from '../system/shown-moment';
import { siteUrl } from '../system/site-url';
import type { Application } from './draft/application';
import type { PartyMember } from './draft/party';

/** How long a guardian's link works; the application itself waits for 48 hours only. */
const GUARDIAN_LINK_MS = daysInMs(promises.guardianLinkDays);

/** Asks a guardian who does not travel along. The link's secret goes out in that mail alone; its hash is kept (privacy P39). */
export async function askByMail(
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
