import 'server-only';
import { env } from '../system/env';
import { openNote, signingKey, signNote, verifierKey } from '../system/signing-key';

/** The head of the chain at a moment: how many events there are, and the hash of the last. */
export interface ChainHead {
  readonly size: bigint;
  readonly hash: string;
  readonly at: Date;
}

const KEY = 'evidence anchor';

/** Whose chain it is, as the notes say it: the site's public host. */
const origin = () => `${new URL(env().APP_URL).host}/consents`;

/** What anybody needs to check a note of this site: its public key, as signed notes name it. */
export function anchorKey(): string {
  return verifierKey(origin(), signingKey(KEY));
}

/** The head as a signed note, in the form of a checkpoint (C2SP): origin, size, hash, and the moment. */
export function anchorNote({ size, hash, at }: ChainHead): string {
  const lines = [origin(), size, Buffer.from(hash, 'hex').toString('base64'), at.toISOString()];
  return signNote(`${lines.join('\n')}\n`, origin(), signingKey(KEY));
}

/** The head that a note vouches for; null when none of these keys signed it. */
export function readAnchor(note: string, keys: readonly string[]): ChainHead | null {
  const text = keys.map((key) => openNote(note, key)).find((opened) => opened !== null);
  const [, size, hash, at] = text?.split('\n') ?? [];
  if (size === undefined || hash === undefined || at === undefined) return null;
  return {
    size: BigInt(size),
    hash: Buffer.from(hash, 'base64').toString('hex'),
    at: new Date(at),
  };
}
