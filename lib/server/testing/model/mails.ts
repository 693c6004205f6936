import { expect } from 'vitest';
import { type Booking, remind, restOf } from './booking';
import { MINUTE } from './days';

interface Mail {
  readonly template: string;
  readonly status: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

/** Mails are sent within minutes; one that had to wait for longer is looked at first. */
const AT_ONCE = 5 * MINUTE;

const runs = ({ state }: Booking) => state === 'contracted' || state === 'travelling';

/** What each mail says that may not be so any more; all others tell what has happened. */
const TRUE: Readonly<Record<string, (one: Booking, at: number) => boolean>> = {
  application: ({ state, acceptedAt }) => state === 'applied' && acceptedAt === null,
  acceptance: (one) => one.state === 'applied' || runs(one),
  // Its turn may come a moment after it went out.
  waiting: ({ state, acceptedAt }, at) => state === 'waitlisted' || acceptedAt === at,
  'waiting-accepted': (one) => one.state === 'waitlisted' || runs(one),
  contract: runs,
  'balance-paid': runs,
  'balance-reminder': (one) => runs(one) && restOf(one) > 0,
};

/** One mail for each thing that happened and no other; none waits, and none is sent late that is not true any more. */
export function checkMails(one: Booking, mails: readonly Mail[], at: number) {
  const templates = mails.map(({ template }) => template).sort();
  if (templates.includes('balance-reminder')) remind(one, at);
  expect(templates, `${one.name}: mails`).toEqual(one.mails.toSorted());
  expect(mails.filter(({ status }) => status === 'queued')).toEqual([]);
  for (const { template, createdAt, sentAt } of mails) {
    if (sentAt?.getTime() !== at || at - createdAt.getTime() <= AT_ONCE) continue;
    const holds = TRUE[template]?.(one, at) ?? true;
    expect(holds, `${one.name}: ${template} sent, ${one.state}`).toBe(true);
  }
}
