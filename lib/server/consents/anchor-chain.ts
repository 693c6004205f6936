import 'server-only';
import { link, mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { anchorMail } from '@/lib/wording/consents/anchor-mail';
import { agency } from '../system/agency';
import { db, type Tx } from '../system/db';
import { env } from '../system/env';
import { queueMail } from '../system/mail/queue-mail';
import { anchorKey, anchorNote } from './anchor';
import { lockChain } from './record-consents';
import { verifyConsents } from './verify-consents';

/** The public keys of the site so far, one a line, beside the notes. */
export const KEYS_FILE = 'keys.txt';

/**
 * Signs the head of the consent chain once a day, when it has grown, and keeps the note outside the database: in a
 * folder and in a mail to the officer. Rows cut off at the end are seen by it (privacy P75). Twice changes nothing.
 *
 * @throws Error when the chain is not whole: it is not vouched for, and the job stands among those that failed (privacy P74)
 */
export async function anchorChain(at: Date): Promise<void> {
  const day = dayInJapan(instant(at.getTime()));
  const today = await db().evidenceAnchor.findFirst({ where: { day }, select: { size: true } });
  if (today === null) await anchorNow(at);
  await keepOutside();
}

/** Signs the head as it is now, unless that is done already. @throws Error when the chain is not whole */
export async function anchorNow(at: Date): Promise<void> {
  const { findings, notices } = await verifyConsents();
  const found = findings.length + notices.length;
  if (found > 0) throw new Error(`consent chain: ${found} finding(s)`);
  await db().$transaction(async (tx) => {
    await lockChain(tx);
    const head = await tx.consentEvent.findFirst({
      orderBy: { seq: 'desc' },
      select: { seq: true, hash: true },
    });
    if (head !== null) await anchor(tx, { size: head.seq, hash: head.hash, at });
  });
}

async function anchor(tx: Tx, head: Parameters<typeof anchorNote>[0]): Promise<void> {
  const day = dayInJapan(instant(head.at.getTime()));
  const note = anchorNote(head);
  const { count } = await tx.evidenceAnchor.createMany({
    data: [{ size: head.size, day, at: head.at, note }],
    skipDuplicates: true,
  });
  if (count === 0) return;
  const { privacy, mail } = agency();
  await queueMail(tx, {
    ...anchorMail({ day, note, key: anchorKey() }),
    to: privacy.desk.mail ?? mail,
    bookingId: null,
    idempotencyKey: `evidence-anchor:${head.size}`,
  });
}

/** Writes what the folder does not hold yet; a note that is there is never written over. */
export async function keepOutside(): Promise<void> {
  const { EVIDENCE_DIR: folder } = env();
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  for (const { size, day, note } of await db().evidenceAnchor.findMany()) {
    if (there.has(`${day}-${size}.txt`)) continue;
    await writeOnce(path.join(folder, `${day}-${size}.txt`), note);
  }
  const file = path.join(folder, KEYS_FILE);
  const known = await readFile(file, 'utf8').catch(() => '');
  if (!known.includes(anchorKey())) await writeFile(file, `${known}${anchorKey()}\n`);
}

/** Whole or not at all: a note of which half is there would stay so, and be told as somebody else's. */
async function writeOnce(file: string, text: string): Promise<void> {
  const half = `${file}.${process.pid}`;
  await writeFile(half, text);
  await link(half, file).catch(isThere);
  await unlink(half);
}

function isThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
