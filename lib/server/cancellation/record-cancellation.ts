import 'server-only';
import type { PartyCancellation, PartyChoice } from '@/lib/rules/cancellation/party-cancellation';
import { transition } from '@/lib/rules/contract/booking-state';
import { basisLines, moneyLines } from '@/lib/wording/cancellation/cancellation-lines';
import { giveBackSeats } from '../seats/give-back-seats';
import type { Tx } from '../system/db';
import { addJob } from '../system/jobs/add-job';
import type { Party } from './find-party';
import { queueCancellationMail } from './queue-cancellation-mail';
import { writeCancellationLedger } from './write-cancellation-ledger';

/** A cancellation that has been decided, with everything it was decided on. */
export interface DecidedCancellation {
  readonly party: Party;
  readonly choice: PartyChoice;
  readonly answer: PartyCancellation;
  readonly idempotencyKey: string;
}

/** Writes a cancellation and all that follows from it, in the caller's transaction. Returns its id. */
export async function recordCancellation(tx: Tx, decided: DecidedCancellation): Promise<string> {
  const { party, choice, answer } = decided;
  const lines = [
    ...basisLines(answer, choice, party.facts, party.terms),
    ...moneyLines(answer, party.facts.calendar),
  ];
  const cancellation = await tx.cancellation.create({ data: rowOf(decided, lines) });
  await leave(tx, decided);
  await writeCancellationLedger(tx, cancellation.id, decided);
  await giveBackSeats(
    tx,
    party.booking.departureId,
    choice.leaving.length,
    new Date(choice.declaredAt),
  );
  await settleBooking(tx, decided);
  const all = choice.leaving.length === party.facts.travelers.length;
  await tx.bookingEvent.create({
    data: {
      bookingId: party.booking.id,
      at: new Date(choice.declaredAt),
      kind: all ? 'cancelled' : 'travelers-cancelled',
      actor: 'traveler',
      facts: {
        cancellationId: cancellation.id,
        travelers: choice.leaving.length,
        feeYen: answer.quote.fee,
        refundYen: answer.quote.refund,
      },
    },
  });
  if (answer.quote.refund > 0) {
    await addJob(tx, {
      name: 'send-refund',
      payload: { cancellationId: cancellation.id },
      key: `refund:${cancellation.id}`,
    });
  }
  await queueCancellationMail(tx, cancellation.id, decided, lines);
  return cancellation.id;
}

function rowOf(decided: DecidedCancellation, lines: unknown) {
  const { party, choice, answer, idempotencyKey } = decided;
  const { quote } = answer;
  return {
    bookingId: party.booking.id,
    idempotencyKey,
    declaredAt: new Date(choice.declaredAt),
    receivedAt: new Date(quote.receivedAt),
    dayNo: quote.dayNo,
    ground: choice.ground,
    feeYen: quote.fee,
    refundYen: quote.refund,
    owedYen: quote.owed,
    differenceYen: answer.difference,
    refundDueDate: quote.refundDueDate,
    stepKey: quote.step.id,
    clause: quote.step.clause,
    article: quote.step.article,
    termsId: party.terms.id,
    termsVersion: party.terms.version,
    quoteShown: JSON.parse(JSON.stringify({ lines, staying: answer.staying })),
    staffReview: quote.staffReview,
    createdAt: new Date(choice.declaredAt),
    travelers: {
      create: answer.leaving.map((one) => ({
        travelerId: one.id,
        tourPriceYen: one.tourPrice,
        feeYen: one.fee,
      })),
    },
  };
}

async function leave(tx: Tx, { choice }: DecidedCancellation): Promise<void> {
  const left = await tx.traveler.updateMany({
    where: { id: { in: [...choice.leaving] }, status: 'going' },
    data: { status: 'cancelled' },
  });
  if (left.count !== choice.leaving.length) throw new Error('a traveler had left already');
}

/** The booking ends when everybody has left; otherwise it stays as it is. */
async function settleBooking(tx: Tx, { party, choice }: DecidedCancellation): Promise<void> {
  if (choice.leaving.length < party.facts.travelers.length) return;
  const { id, status } = party.booking;
  const next = transition(status, choice.ground === null ? 'cancel' : 'cancel-free');
  if (next.kind === 'refused') throw new Error(`no way from ${status}`);
  const moved = await tx.booking.updateMany({
    where: { id, status },
    data: { status: next.to, endedAt: new Date(choice.declaredAt) },
  });
  if (moved.count !== 1) throw new Error('the booking has moved on');
}
