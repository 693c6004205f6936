import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packsOfBooking } from '@/lib/server/consents/evidence-pack';
import { audit } from '@/lib/server/staff/audit';
import { now } from '@/lib/server/system/clock';
import { db } from '@/lib/server/system/db';

const VERIFIER = path.join(import.meta.dirname, 'verify-pack.mjs');

/**
 * Writes a folder for each consent of a booking, and beside them the program that checks it with Node alone. That it
 * was taken out is itself written down (privacy P77).
 */
export async function pack(reference: string, folder: string): Promise<boolean> {
  const at = now();
  const found = await packsOfBooking(reference, at);
  if (found === null) {
    console.error(`There is no booking ${reference}.`);
    return false;
  }
  for (const { seq, files } of found.packs) {
    const own = path.join(folder, String(seq));
    mkdirSync(own, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(own, name), text);
  }
  mkdirSync(folder, { recursive: true });
  cpSync(VERIFIER, path.join(folder, 'verify-pack.mjs'));
  const subject = { subjectKind: 'booking', subjectId: found.bookingId };
  const detail = { consents: found.packs.length };
  await audit(db(), 'site', { command: 'audit.read', ...subject, purpose: 'legal', detail }, at);
  console.log(`${found.packs.length} consents in ${folder}.`);
  console.log(
    `To check one: node ${path.join(folder, 'verify-pack.mjs')} ${path.join(folder, '<number>')}`,
  );
  return true;
}
