import 'server-only';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { db } from '../system/db';
import { anchorKey, type ChainHead, readAnchor } from './anchor';
import { KEYS_FILE } from './anchor-chain';

/** A note that the chain of today does not agree with, by where it stands. */
export type AnchorFinding = {
  readonly from: string;
  readonly kind: 'note-not-ours' | 'events-cut' | 'head-differs';
  /** The event the note vouches for; null when the note cannot be read. */
  readonly seq: bigint | null;
};

export type AnchorReport = { readonly notes: number; readonly findings: AnchorFinding[] };

/**
 * Compares the chain with every signed head: those of the database, and those of a folder that nobody who changes the
 * database can change with it (privacy P75).
 *
 * @param folder where notes and keys were kept; null leaves it to those of the database
 */
export async function verifyAnchors(folder: string | null): Promise<AnchorReport> {
  const notes = new Map<string, string>();
  const keys = [anchorKey()];
  for (const { size, note } of await db().evidenceAnchor.findMany({ orderBy: { size: 'asc' } }))
    notes.set(`database ${size}`, note);
  if (folder !== null) {
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()) {
      const text = await readFile(path.join(folder, name), 'utf8');
      if (name === KEYS_FILE) keys.push(...text.split('\n').filter((line) => line !== ''));
      else notes.set(name, text);
    }
  }
  const findings: AnchorFinding[] = [];
  for (const [from, note] of notes) {
    const head = readAnchor(note, keys);
    const kind = head === null ? 'note-not-ours' : await disagreement(head);
    if (kind !== null) findings.push({ from, kind, seq: head?.size ?? null });
  }
  return { notes: notes.size, findings };
}

async function disagreement({ size, hash }: ChainHead): Promise<AnchorFinding['kind'] | null> {
  const event = await db().consentEvent.findUnique({
    where: { seq: size },
    select: { hash: true },
  });
  if (event === null) return 'events-cut';
  return event.hash === hash ? null : 'head-differs';
}
