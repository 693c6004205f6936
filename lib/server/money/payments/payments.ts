import 'server-only';
import { env } from '../../system/env';
import type { PaymentPort } from './payment-port';
import { sandbox } from './sandbox';

const ADAPTERS: Readonly<Record<ReturnType<typeof env>['PAYMENT_ADAPTER'], PaymentPort>> = {
  sandbox,
};

/** The card company of this site. */
export function payments(): PaymentPort {
  return ADAPTERS[env().PAYMENT_ADAPTER];
}
