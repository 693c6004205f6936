import 'server-only';
import { db, type Tx } from '../system/db';

/** The tour that an enquiry is about, by what was said of it, as it is called now; null for anything but a tour travelers see. */
export async function findAskedTour(code: unknown, tx: Tx = db()) {
  if (typeof code !== 'string' || !/^[a-z0-9-]{1,100}$/.test(code)) return null;
  const where = { code, published: true };
  return tx.tour.findFirst({ where, select: { code: true, title: true } });
}
