import 'server-only';
import type { CallOffReason } from '@/lib/rules/contract/departure-call-off';
import { deskCallOffWords } from '@/lib/wording/desk/call-off';
import { tendLines } from '../../contract/waiting/tend-lines';
import { callOffDeparture } from '../../departures/call-off-departure';
import { type Booking, isAhead } from './booking';
import { mayStillBeTooFew } from './clauses';
import { Deed, refusedWith } from './deed';
import type { Departure } from './departure';
import { type World, work } from './world';

/** Time goes on, and nobody does the jobs. */
export const wait = (ms: number) =>
  new Deed('wait', { minutes: ms / 60_000 }, async (world, site) => {
    world.at += ms;
    await site.goTo(world.at);
    return 'done';
  });

/** The jobs are done, each of them so often. */
export const doJobs = (times: number) =>
  new Deed(
    'jobs',
    { times },
    async (world, site) => {
      work(world);
      await site.work(times);
      await tendLines(site.clock.at);
      await site.work(times);
      return 'done';
    },
    true,
  );

/** Time goes on, with the jobs done. */
export const goOn = (ms: number) =>
  new Deed(
    'go on',
    { minutes: ms / 60_000 },
    async (world, site) => {
      await wait(ms).doing(world, site);
      return doJobs(1).doing(world, site);
    },
    true,
  );

/** 催行中止 (row 15). */
export const callOff = (place: number, reason: CallOffReason) =>
  new Deed('call off', { place, reason }, async (world, site) => {
    const departure = world.departures[place] as Departure;
    const may = mayBeCalledOff(departure, world, reason);
    const order = { departureId: departure.id, reason, explanation: '台風が近づいています。' };
    const answer = await callOffDeparture(await site.acting(), order, site.clock.at);
    const done = answer.kind === 'called-off' && !answer.repeated;
    if (answer.kind === 'called-off' && answer.repeated) return 'refused: repeated';
    if (done !== may) throw new Error(`may: ${may}, ${JSON.stringify(answer)}`);
    if (may) departure.calledOffAt ??= world.at;
    if (answer.kind === 'called-off') return 'done';
    return refusedWith(answer.reason, deskCallOffWords.refusals);
  });

function mayBeCalledOff(
  { calledOffAt, starts, bookings }: Departure,
  { at }: World,
  reason: CallOffReason,
): boolean {
  if (calledOffAt !== null || starts <= at) return false;
  const told = (one: Booking) =>
    isAhead(one.state) || (one.state === 'applied' && one.acceptedAt !== null);
  return reason !== 'too-few-participants' || mayStillBeTooFew(starts, at) || !bookings.some(told);
}
