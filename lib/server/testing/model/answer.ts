import 'server-only';
import { staffAnswerRefusalWords } from '@/lib/wording/desk/applications';
import { acceptByStaff, rejectByStaff } from '../../application/answer-by-staff';
import type { StaffAnswerOutcome } from '../../application/answered-application';
import { concludeContract } from '../../contract/conclude-contract';
import { withdrawApplication } from '../../contract/withdraw-application';
import { type Booking, capture, end, form, isApplied } from './booking';
import { Deed, type Outcome, refusedWith, toOne } from './deed';

const mayBeAnswered = ({ state, asked, acceptedAt }: Booking) =>
  state === 'applied' && asked && acceptedAt === null;

function told(answer: StaffAnswerOutcome, may: boolean): Outcome {
  if (answer.kind !== 'refused' && may) return 'done';
  if (answer.kind !== 'refused' || may) throw new Error(`may: ${may}, ${JSON.stringify(answer)}`);
  return refusedWith(answer.reason, staffAnswerRefusalWords);
}

/** 承諾: a clerk accepts, or puts into the line (clauses.md 7.2 rows 4 and 10). */
export const accept = (place: number) =>
  new Deed('accept', { place }, (world, site) =>
    toOne(place, async (one) => {
      const may =
        mayBeAnswered(one) &&
        one.departure.calledOffAt === null &&
        (one.limit ?? Infinity) > world.at;
      const answer = await acceptByStaff(await site.acting(), one.id, site.clock.at);
      if (may) {
        if (one.limit === null) one.acceptedAt = world.at;
        else [one.state, one.answerBy] = ['waitlisted', null];
        one.mails.push(one.limit === null ? 'acceptance' : 'waiting');
      }
      return told(answer, may);
    })(world, site),
  );

/** お断り (row 2). */
export const reject = (place: number) =>
  new Deed('reject', { place }, (world, site) =>
    toOne(place, async (one) => {
      const may = mayBeAnswered(one);
      const order = { bookingId: one.id, reason: 'business', note: '' } as const;
      const answer = await rejectByStaff(await site.acting(), order, site.clock.at);
      if (may) end(one, 'rejected', world.at, 'rejected');
      return told(answer, may);
    })(world, site),
  );

/** 取下げ: free of charge until the notice has arrived (row 3). */
export const withdraw = (place: number) =>
  new Deed('withdraw', { place }, (world, site) =>
    toOne(place, async (one) => {
      const may = isApplied(one.state);
      const ended = await withdrawApplication(one.id, site.clock.at);
      if (may) end(one, 'withdrawn', world.at, 'withdrawn');
      if (ended !== may) throw new Error(`may: ${may}, ended: ${ended}`);
      return may ? 'done' : 'refused: not-applied';
    })(world, site),
  );

/** A page displays the acceptance: the notice has arrived (rows 5 and 10). */
export const display = (place: number) =>
  new Deed('display', { place }, (world, site) =>
    toOne(place, async (one) => {
      const may =
        isApplied(one.state) && one.acceptedAt !== null && one.departure.calledOffAt === null;
      if (may) form(one, world.at, true);
      if (one.formedAt !== null) capture(one, world.at);
      await concludeContract(one.id, site.clock.at);
      return may ? 'done' : 'refused: nothing to display';
    })(world, site),
  );
