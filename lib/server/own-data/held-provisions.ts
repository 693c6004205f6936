import 'server-only';
import { db } from '../system/db';
import { moment } from './moment';

/** 第三者への提供の記録: what of somebody was passed on, to whom and why (privacy law Art. 33(5)). */
export async function heldProvisions(email: string) {
  const rows = await db().enquiryPassing.findMany({
    where: { personEmail: email },
    orderBy: { at: 'desc' },
  });
  return rows.map((row) => ({
    at: moment(row.at),
    reference: row.reference,
    recipient: row.recipient,
    recipientKind: row.recipientKind,
    country: row.country,
    items: row.items,
    basis: row.basis,
    agreedUntil: row.agreedUntil,
    name: row.personName,
    phone: row.personPhone,
    text: row.reason,
  }));
}
