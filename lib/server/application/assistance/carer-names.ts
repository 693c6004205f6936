import 'server-only';
import type { CarerNames } from '@/lib/wording/booking/booking-mails';
import { personName } from '@/lib/wording/site/person-name';
import type { Tx } from '../../system/db';

/**
 * Who comes along as a carer, where an application was accepted on that condition.
 *
 * @clause D2-4.6d
 */
export async function carerNames(tx: Tx, bookingId: string): Promise<CarerNames | undefined> {
  const review = await tx.assistanceReview.findFirst({
    where: { bookingId, kind: 'with-carer' },
    orderBy: { at: 'desc' },
  });
  const people = await tx.traveler.findMany({ where: { bookingId } });
  const named = (id: string | null | undefined) => {
    const one = people.find((traveler) => traveler.id === id);
    return one && personName(one.familyName, one.givenName);
  };
  const [of, carer] = [named(review?.travelerId), named(review?.carerId)];
  return of === undefined || carer === undefined ? undefined : { of, carer };
}
