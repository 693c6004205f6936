import 'server-only';
import { quietSandboxMethods, sandboxMethods } from '@/lib/wording/money/payment';
import { seal, unseal } from '../../system/sealed';
import type { Authorisation, Outcome, PaymentPort } from './payment-port';

const METHODS = { ...sandboxMethods, ...quietSandboxMethods };

/** The test cards of the demonstration; a choice, never a number. */
export type SandboxMethod = keyof typeof METHODS;

function isSandboxMethod(text: string): text is SandboxMethod {
  return Object.hasOwn(METHODS, text);
}

/** What the page of the company is told by its address. */
export interface SandboxQuestion {
  readonly orderKey: string;
  readonly adapterRef: string;
  readonly amountYen: number;
  readonly returnTo: string;
}

const AT_ONCE: Partial<Record<SandboxMethod, Outcome['kind']>> = {
  declined: 'declined',
  'answers-later': 'pending',
  'declines-later': 'pending',
};

/** Who asks its customer knows nothing until the customer has been there, and then tells by itself. */
const LATER: Partial<Record<SandboxMethod, Outcome['kind']>> = {
  'asks-its-customer': 'pending',
  'answers-later': 'authorised',
  'declines-later': 'declined',
};

/**
 * A card company that keeps nothing: each answer follows from the test card alone, so that the same key always
 * gets the same answer. The reference carries the card's name for what comes later.
 */
export const sandbox: PaymentPort = {
  adapter: 'sandbox',
  async authorise({ key, amountYen, method, returnTo }): Promise<Authorisation> {
    const known: SandboxMethod = isSandboxMethod(method) ? method : 'declined';
    const adapterRef = `${known}:${key}`;
    const methodLabel = METHODS[known].label;
    if (known === 'asks-its-customer') {
      const url = questionUrl({ orderKey: key, adapterRef, amountYen, returnTo });
      return { kind: 'redirect', adapterRef, methodLabel, url };
    }
    return { kind: AT_ONCE[known] ?? 'authorised', adapterRef, methodLabel };
  },
  async outcome({ adapterRef }) {
    return told(adapterRef, LATER[methodOf(adapterRef)] ?? 'authorised');
  },
  async capture({ adapterRef }) {
    return { kind: methodOf(adapterRef) === 'fails-at-capture' ? 'failed' : 'captured' };
  },
  async release() {},
  async refund({ key, adapterRef }) {
    const method = methodOf(adapterRef);
    if (method === 'refund-fails')
      return { kind: 'failed', adapterRef: null, reason: 'card-expired' };
    return { kind: method === 'refund-later' ? 'pending' : 'succeeded', adapterRef: key };
  },
  async refundOutcome({ adapterRef }) {
    return { kind: 'succeeded', adapterRef };
  },
};

/** What the company says when its customer has decided. */
export function told(adapterRef: string, kind: Outcome['kind']): Outcome {
  return { kind, adapterRef, methodLabel: METHODS[methodOf(adapterRef)].label };
}

function methodOf(adapterRef: string): SandboxMethod {
  const [method = ''] = adapterRef.split(':');
  return isSandboxMethod(method) ? method : 'success';
}

const SEAL = 'sandbox-question';

function questionUrl(question: SandboxQuestion): string {
  return `/dev/card/${Buffer.from(seal(SEAL, question)).toString('base64url')}`;
}

/** Reads the address of the company's page; null for what it has not made. */
export function readQuestion(token: string): SandboxQuestion | null {
  try {
    return unseal<SandboxQuestion>(SEAL, Buffer.from(token, 'base64url'));
  } catch {
    return null;
  }
}
