import 'server-only';
import { db } from '../system/db';

/**
 * 書面の到達: notes that a document was displayed or taken home. The first display is what counts and is noted once;
 * every download is noted (privacy P37).
 */
export async function recordDocumentDelivery(
  { documentId, method }: { documentId: string; method: 'displayed' | 'downloaded' },
  now: Date,
): Promise<void> {
  if (method === 'displayed') {
    const earlier = await db().documentDelivery.count({ where: { documentId, method } });
    if (earlier > 0) return;
  }
  await db().documentDelivery.create({ data: { documentId, method, at: now } });
}
