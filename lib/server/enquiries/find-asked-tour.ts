import 'server-only';
import { db } from '../system/db';

/** The tour that an enquiry is to be about, by what its address says; null for anything but a tour travelers see. */
export async function findAskedTour(code: unknown) {
  if (typeof code !== 'string' || !/^[a-z0-9-]{1,100}$/.test(code)) return null;
  const where = { code, published: true };
  return db().tour.findFirst({ where, select: { code: true, title: true } });
}
