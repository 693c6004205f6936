import 'server-only';
import { guardianConsentText } from '@/lib/wording/booking/guardians-page';
import { personName } from '@/lib/wording/site/person-name';
import { periodOf } from '../booking/mail-facts';
import { normalisedText, textSha256 } from '../consents/chain';
import { guardianNotice } from '../consents/notices';
import { agency } from '../system/agency';
import type { Tx } from '../system/db';
import { askByMail } from './ask-guardian-by-mail';
import type { Application } from './draft/application';
import type { PartyMember } from './draft/party';

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
 * 保護者の同意: keeps what guardians in the booking have consented to, and asks the others by mail (privacy P39).
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
