import 'server-only';
import { personalDataList, recipientClassLabel } from '@/lib/wording/consents/personal-data';
import { basisInWords } from '@/lib/wording/own-data/provisions';
import { db } from '../system/db';
import { moment } from './moment';

/** To whom somebody's own data were given, which items, on which consent: the record of the law, and nothing of others (privacy P29). */
export async function heldListProvisions(bookingIds: readonly string[]) {
  const rows = await db().provisionRecord.findMany({
    where: { bookingId: { in: [...bookingIds] }, traveler: { isContact: true } },
    include: { list: true },
    orderBy: { providedAt: 'asc' },
  });
  return rows.map(({ list, items, basis, providedAt }) => ({
    providedAt: moment(providedAt),
    recipientClass: recipientClassLabel(list.recipientClass),
    recipientName: list.recipientName,
    recipientCountry: list.recipientCountry,
    recipientAddress: list.recipientAddress,
    recipientRepresentative: list.recipientRepresentative,
    providedItems: personalDataList(items),
    consentBasis: basisInWords(basis),
  }));
}
