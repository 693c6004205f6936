import { submitApplication } from '../application/submit-application';
import { sandbox } from '../money/payments/sandbox';
import { now } from '../system/clock';
import { reread } from './filled-draft';

interface Payer {
  readonly secret: string;
  readonly departureId: string;
  /** The company has said yes, and its answer has not been read yet. */
  readonly diesUnread: boolean;
}

/** A process that sends one application, to be killed between the answer of the card and the booking. */
const { secret, departureId, diesUnread } = JSON.parse(process.argv[2] ?? 'null') as Payer;
const { authorise } = sandbox;
sandbox.authorise = async (order) => {
  const answer = await authorise(order);
  process.stdout.write(`${answer.kind}\n`);
  return diesUnread ? new Promise(() => {}) : answer;
};
setInterval(() => {}, 60_000);
const draft = await reread(secret, departureId, now());
await submitApplication({ draft, method: 'success', attempt: 'once', userId: null }, now());
