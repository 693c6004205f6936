import 'server-only';
import { type LicenceFault, licenceFaults } from '@/lib/rules/agency/licence-faults';
import { type LicenceStanding, licenceStanding } from '@/lib/rules/agency/licence-standing';
import { calendarDate, dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { agency } from '../system/agency';
import { db } from '../system/db';

export type LicenceWarning = Exclude<LicenceStanding, { kind: 'valid' }> | LicenceFault;

/** What is wrong with the agency's registration at a moment, or soon will be; empty where all is well. */
export async function licenceWarnings(at: Date): Promise<readonly LicenceWarning[]> {
  const { licence, offices } = agency();
  const standing = licenceStanding(
    {
      validFrom: calendarDate(licence.validFrom),
      validUntil: calendarDate(licence.validUntil),
    },
    dayInJapan(instant(at.getTime())),
  );
  const faults = licenceFaults({
    licenceClass: licence.class,
    scope: licence.scope,
    qualifications: offices.flatMap(({ managers }) =>
      managers.map(({ qualification }) => qualification),
    ),
    principalNamed: licence.principal !== null,
    overseasTours: await db().tour.count({ where: { kind: 'package-overseas', published: true } }),
  });
  const timed = licence.class !== 'sub-agent' && standing.kind !== 'valid';
  return [...(timed ? [standing] : []), ...faults];
}
