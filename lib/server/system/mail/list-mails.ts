import 'server-only';
import { db } from '../db';

/** The newest mails of the outbox, for the demonstration's own mail page. */
export async function listMails() {
  return db().mail.findMany({ orderBy: { createdAt: 'desc' }, take: 50 });
}
