import 'server-only';
import { env } from '../env';

/**
 * Whether /dev/mail exists: only while no mail server and no real payment adapter is configured.
 * Nothing else decides it, NODE_ENV least of all.
 */
export function showsMails(): boolean {
  const { SMTP_URL, PAYMENT_ADAPTER } = env();
  return SMTP_URL === undefined && PAYMENT_ADAPTER === 'sandbox';
}
