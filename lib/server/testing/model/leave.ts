import 'server-only';
import { cancelRefusalWords } from '@/lib/wording/cancellation/cancel-refusals';
import type { CancelAnswer } from '../../cancellation/cancel-answer';
import { cancelTravelers } from '../../cancellation/cancel-travelers';
import { markNoShow } from '../../cancellation/mark-no-show';
import { concludeContract } from '../../contract/conclude-contract';
import { payBalance } from '../../money/pay-balance';
import { db } from '../../system/db';
import { type Booking, capture, end, owedOf } from './booking';
import { feePercent } from './clauses';
import { Deed, type Outcome, refusedWith, toOne } from './deed';
import { part, partingFigures } from './money';
import type { Site } from './site';

let press = 0;

/** Who travels, in the order of the model. */
async function going({ id }: Booking): Promise<string[]> {
  const where = { bookingId: id, status: 'going' };
  const rows = await db().traveler.findMany({ where, orderBy: { position: 'asc' } });
  return rows.map((one) => one.id);
}

/** A notice that has arrived stands as a contract on every page of the booking. */
async function seen(one: Booking, site: Site) {
  if (one.deliveredAt === null) return;
  await concludeContract(one.id, site.clock.at, 'not-displayed');
  capture(one, site.clock.at.getTime());
}

function told(answer: CancelAnswer | { kind: 'refused'; reason: string }, may: boolean): Outcome {
  if (answer.kind === 'cancelled' && may) return 'done';
  if (answer.kind !== 'refused' || may) throw new Error(`may: ${may}, ${JSON.stringify(answer)}`);
  return refusedWith(answer.reason, cancelRefusalWords);
}

/** 取消し of some, or of all (rows 13 and 16), or 無連絡不参加 as staff write it down (row 22). */
export const leave = (place: number, count: number, noShow: boolean) =>
  new Deed(noShow ? 'no-show' : 'cancel', { place, count }, (world, site) =>
    toOne(place, async (one) => {
      await seen(one, site);
      const stands = one.state === 'travelling' || (one.state === 'contracted' && !noShow);
      const may = stands && one.capturedAt !== null && one.departure.calledOffAt === null;
      const number = may ? Math.min(count, one.prices.length) : count;
      const percent = feePercent(one.departure.terms, one.departure.starts, world.at);
      const { fee, refund, owed, difference } = partingFigures(one, may ? number : 0, percent);
      const figures = { feeYen: fee, refundYen: refund, owedYen: owed, differenceYen: difference };
      press += 1;
      const leaving = await going(one);
      const travelerIds = leaving.slice(Math.max(leaving.length - number, 0));
      const order = { bookingId: one.id, travelerIds, seen: figures, idempotencyKey: `p${press}` };
      const answer = noShow
        ? await markNoShow(await site.acting(), order, site.clock.at)
        : await cancelTravelers({ ...order, ground: null }, site.clock.at);
      if (may) left(one, number, percent, world.at, noShow);
      return told(answer, may);
    })(world, site),
  );

function left(one: Booking, count: number, percent: number, at: number, noShow: boolean) {
  part(one, count, percent);
  const mail = noShow ? 'no-show' : 'cancellation';
  if (one.prices.length === 0) end(one, noShow ? 'no-show' : 'cancelled-by-customer', at, mail);
  else one.mails.push(mail);
  if (at < one.departure.starts) one.seats = one.prices.length;
  one.written = { state: one.state, seats: one.seats };
}

/** 残りのお支払い: what is owed, at any time. */
export const pay = (place: number) =>
  new Deed('pay', { place }, (world, site) =>
    toOne(place, async (one) => {
      await seen(one, site);
      const owed = one.formedAt === null ? 0 : owedOf(one);
      const may = owed > 0 && one.capturedAt !== null;
      press += 1;
      const order = { bookingId: one.id, method: 'success', attempt: `p${press}` };
      const answer = await payBalance({ ...order, seenYen: may ? owed : 1 }, site.clock.at);
      if (may) {
        one.received += owed;
        one.differences = 0;
        one.mails.push('balance-paid');
      }
      if ((answer.kind === 'paid') !== may) throw new Error(`${may}: ${JSON.stringify(answer)}`);
      return may ? 'done' : `refused: ${answer.kind}`;
    })(world, site),
  );
