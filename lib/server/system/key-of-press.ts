import 'server-only';
import { keyedHash } from './sealed';

/**
 * By what one press of a form's button is known again: the form and all that it sends. The same form sent with something
 * else, as after the browser's way back, is another press.
 */
export function keyOfPress(press: string, sent: unknown): string {
  return keyedHash('press', JSON.stringify([press, sent]));
}
