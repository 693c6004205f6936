import 'server-only';
import type { PaymentPort } from './payment-port';
import { sandbox } from './sandbox';

/** Every payment company that this site has taken money through, by the name that stands in its payments. */
export const ADAPTERS = { sandbox } as const satisfies Readonly<Record<string, PaymentPort>>;
