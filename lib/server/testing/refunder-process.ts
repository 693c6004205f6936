import { sandbox } from '../money/payments/sandbox';
import { sendRefund } from '../money/payments/send-refund';
import { now } from '../system/clock';

/** A process that sends a refund, to be killed after the card company has made it and before its answer is read. */
const { ledgerKey } = JSON.parse(process.argv[2] ?? 'null') as { readonly ledgerKey: string };
const { refund } = sandbox;
sandbox.refund = async (order) => {
  const answer = await refund(order);
  process.stdout.write(`${answer.kind}\n`);
  return new Promise(() => {});
};
setInterval(() => {}, 60_000);
await sendRefund(ledgerKey, now());
