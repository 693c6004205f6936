import 'server-only';
import { sandboxMethods } from '@/lib/wording/money/payment';
import type { PaymentPort } from './payment-port';

/** The test cards of the demonstration; a choice, never a number. */
export type SandboxMethod = keyof typeof sandboxMethods;

export function isSandboxMethod(text: string): text is SandboxMethod {
  return Object.hasOwn(sandboxMethods, text);
}

/**
 * A card company that keeps nothing: each answer follows from the test card alone, so that the same key always
 * gets the same answer. The reference carries the card's name for the capture.
 */
export const sandbox: PaymentPort = {
  adapter: 'sandbox',
  async authorise({ key, method }) {
    const known: SandboxMethod = isSandboxMethod(method) ? method : 'declined';
    const kind = known === 'declined' ? 'declined' : 'authorised';
    return { kind, adapterRef: `${known}:${key}`, methodLabel: sandboxMethods[known].label };
  },
  async capture({ adapterRef }) {
    return { kind: adapterRef.startsWith('fails-at-capture:') ? 'failed' : 'captured' };
  },
  async release() {},
  async refund({ key, adapterRef }) {
    if (adapterRef.startsWith('refund-fails:')) {
      return { kind: 'failed', adapterRef: null, reason: 'card-expired' };
    }
    return {
      kind: adapterRef.startsWith('refund-later:') ? 'pending' : 'succeeded',
      adapterRef: key,
    };
  },
  async refundOutcome({ adapterRef }) {
    return { kind: 'succeeded', adapterRef };
  },
};
