import 'server-only';
import { env } from '../../system/env';
import { ADAPTERS } from './adapters';
import type { PaymentPort } from './payment-port';

/** The card company that is asked for new payments. */
export function payments(): PaymentPort {
  return ADAPTERS[env().PAYMENT_ADAPTER];
}

/**
 * The company that a payment was made through: whatever is set today, it alone can take or give back that money.
 *
 * @throws RangeError when the site does not know that company any more
 */
export function adapterOf({ adapter }: { readonly adapter: string }): PaymentPort {
  const known: Readonly<Record<string, PaymentPort>> = ADAPTERS;
  const found = Object.hasOwn(known, adapter) ? known[adapter] : undefined;
  if (found === undefined) throw new RangeError(`no payment adapter is called ${adapter}`);
  return found;
}
