'use server';

import { notFound } from 'next/navigation';
import * as z from 'zod/mini';
import { anyText } from '@/lib/schemas/form/typed-text';
import { anybody } from '@/lib/server/access/who';
import { hearPayment } from '@/lib/server/application/settle-pending';
import { readQuestion, sandbox, told } from '@/lib/server/money/payments/sandbox';
import { action } from '@/lib/server/system/http/action';

const decision = z.object({ decision: anyText });

/** The address of a page that the company has made. 404 for any other. */
function questionOf(token: unknown): string {
  if (typeof token !== 'string' || readQuestion(token) === null) notFound();
  return token;
}

/** What the customer of the demonstration's card company decides; the company tells the site of it. */
export const decide = action({
  of: questionOf,
  who: anybody,
  schema: decision,
  run: async ({ of: token, value, at }) => {
    const { orderKey, adapterRef } = readQuestion(token) ?? notFound();
    const kind = value.decision === 'confirm' ? 'authorised' : 'declined';
    await hearPayment({ adapter: sandbox.adapter, orderKey }, told(adapterRef, kind), at);
    return { goTo: `/dev/card/${token}?told` };
  },
});
