import 'server-only';
import { keyedHash, newSecret, sameHash } from '../../system/sealed';

const mac = (departureId: string, nonce: string) =>
  keyedHash('start-key', `${departureId} ${nonce}`);

/** Names one start of an application on a departure: the same form sent twice begins one application. Signed. */
export function startKey(departureId: string): string {
  const nonce = newSecret();
  return `${nonce}.${mac(departureId, nonce)}`;
}

/** Whether a key is one that we gave out for this departure; nobody begins under a key of their own choice. */
export function isStartKey(key: string, departureId: string): boolean {
  const [nonce = '', given = ''] = key.split('.');
  return sameHash(given, mac(departureId, nonce));
}

/** The secret of the draft that a start under this key begins: whoever sends the form again gets the same one. */
export function secretOfStart(key: string): string {
  return keyedHash('draft-secret', key);
}
