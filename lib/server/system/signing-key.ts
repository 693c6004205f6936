import 'server-only';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { keyFor } from './sealed';

/** PKCS #8 and SubjectPublicKeyInfo of Ed25519 (RFC 8410), up to the 32 bytes of the key. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const ED25519 = Buffer.from([1]);
/** The key is base64 and may hold a plus of its own. */
const VERIFIER = /^([^+]+)\+[0-9a-f]{8}\+(.+)$/;

/** The key with which this site signs for one use. It follows from `APP_SECRET`, so the database does not hold it. */
export function signingKey(use: string): KeyObject {
  const der = Buffer.concat([PRIVATE_PREFIX, keyFor(use)]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

/** A public key as signed notes name it: `name+id+key` (C2SP signed-note). */
export function verifierKey(name: string, key: KeyObject): string {
  const bytes = publicBytes(key);
  return `${name}+${keyId(name, bytes).toString('hex')}+${bytes.toString('base64')}`;
}

/** A text with a signature that anybody can check by the public key (C2SP signed-note). The text ends with a line feed. */
export function signNote(text: string, name: string, key: KeyObject): string {
  const signature = sign(null, Buffer.from(text, 'utf8'), key);
  const mark = Buffer.concat([keyId(name, publicBytes(key)), signature]).toString('base64');
  return `${text}\n— ${name} ${mark}\n`;
}

/** The text of a note that this key signed; null when it did not. */
export function openNote(note: string, verifier: string): string | null {
  const end = note.lastIndexOf('\n\n— ');
  const [, name = '', encoded = ''] = VERIFIER.exec(verifier) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  const [, by, mark = ''] = note
    .slice(end + 2)
    .trim()
    .split(' ');
  const [id, signature] = [
    Buffer.from(mark, 'base64').subarray(0, 4),
    Buffer.from(mark, 'base64').subarray(4),
  ];
  if (end < 0 || by !== name || !id.equals(keyId(name, bytes))) return null;
  const text = note.slice(0, end + 1);
  const der = Buffer.concat([PUBLIC_PREFIX, bytes.subarray(1)]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text, 'utf8'), key, signature) ? text : null;
}

function publicBytes(key: KeyObject): Buffer {
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return Buffer.concat([ED25519, der.subarray(PUBLIC_PREFIX.length)]);
}

function keyId(name: string, bytes: Buffer): Buffer {
  return createHash('sha256').update(`${name}\n`).update(bytes).digest().subarray(0, 4);
}
