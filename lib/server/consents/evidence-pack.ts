import 'server-only';
import { db } from '../system/db';
import { anchorKey } from './anchor';
import { anchorNow, keepOutside } from './anchor-chain';
import { chainedRow } from './chained-row';

/** What proves one decision without this site: the files of a pack by their names (privacy P79). */
export interface EvidencePack {
  readonly seq: bigint;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Everything that proves the consents of a booking: the text as it was shown, who decided what, the events from each
 * decision to the next signed note, and the note. Signs the head first where no note reaches so far yet; a chain that is not
 * whole is not signed for this either, and only what an earlier note vouches for can be taken out (privacy P74). What it
 * takes out of other people's decisions are commitments only.
 *
 * @returns null when there is no such booking
 */
export async function packsOfBooking(reference: string, at: Date) {
  const booking = await db().booking.findUnique({
    where: { reference },
    select: { id: true, consents: { orderBy: { seq: 'asc' }, include: { payload: true } } },
  });
  if (booking === null) return null;
  const last = booking.consents.at(-1)?.seq ?? 0n;
  if ((await db().evidenceAnchor.count({ where: { size: { gte: last } } })) === 0) {
    await anchorNow(at);
    await keepOutside();
  }
  const packs: EvidencePack[] = [];
  for (const event of booking.consents) packs.push(await packOf(event));
  return { bookingId: booking.id, packs };
}

type Row = Parameters<typeof chainedRow>[0];

async function packOf(event: Row & { readonly payload: unknown }): Promise<EvidencePack> {
  const { seq, noticeSha256, payload } = event;
  const { size, note } = await db().evidenceAnchor.findFirstOrThrow({
    where: { size: { gte: seq } },
    orderBy: { size: 'asc' },
  });
  const text = await db().consentText.findUnique({ where: { sha256: noticeSha256 } });
  const rows = await db().consentEvent.findMany({
    where: { seq: { gte: seq, lte: size } },
    orderBy: { seq: 'asc' },
  });
  return {
    seq,
    files: {
      'shown-text.txt': text?.body ?? '',
      'decision.json': `${JSON.stringify(payload, (_, value) => (typeof value === 'bigint' ? Number(value) : value), 2)}\n`,
      'chain.jsonl': rows.map((row) => `${JSON.stringify(chainedRow(row))}\n`).join(''),
      'note.txt': note,
      'key.txt': `${anchorKey()}\n`,
    },
  };
}
