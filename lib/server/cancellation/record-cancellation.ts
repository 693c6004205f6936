import 'server-only';
import { instant } from '@/lib/rules/calendar/instant';
import type { DeclarationChannel } from '@/lib/rules/cancellation/declaration';
import type { PartyCancellation, PartyChoice } from '@/lib/rules/cancellation/party-cancellation';
import { basisLines, moneyLines } from '@/lib/wording/cancellation/cancellation-lines';
import { type StepAnswer, type StepRecord, stepBooking } from '../booking/step-booking';
import { standWithoutSubstitution } from '../contract/substitution/close-substitution';
import type { Tx } from '../system/db';
import type { Party } from './find-party';
import { queueCancellationMail } from './queue-cancellation-mail';
import { type End, writeEnd } from './write-end';
import { writeRoomsOfStayers } from './write-rooms-of-stayers';

/** A cancellation that has been decided, with everything it was decided on. */
export interface DecidedCancellation {
  readonly party: Party;
  readonly choice: PartyChoice;
  readonly answer: PartyCancellation;
  readonly idempotencyKey: string;
  readonly channel: DeclarationChannel;
  /** When it is written down: for what staff took in, later than it was declared. */
  readonly recordedAt: Date;
}

/** Writes a cancellation and all that follows from it, in the caller's transaction. Returns its id. */
export async function recordCancellation(tx: Tx, decided: DecidedCancellation): Promise<string> {
  const { party, choice, answer } = decided;
  const lines = [
    ...basisLines(answer, choice, party.facts, party.terms, decided.channel),
    ...moneyLines(answer, party.facts.calendar),
  ];
  const cancellationId = await writeEnd(tx, endOf(decided, lines));
  await writeRoomsOfStayers(tx, {
    ...{ bookingId: party.booking.id, cancellationId, answer },
    at: decided.recordedAt,
  });
  await step(tx, decided, {
    cancellationId,
    travelers: choice.leaving.length,
    feeYen: answer.quote.fee,
    refundYen: answer.quote.refund,
  });
  await queueCancellationMail(tx, cancellationId, decided, lines);
  return cancellationId;
}

function endOf(decided: DecidedCancellation, lines: unknown): End {
  const { party, choice, answer, idempotencyKey, channel, recordedAt } = decided;
  const { quote, credit, difference, reduction } = answer;
  const { fee, refund } = quote;
  return {
    ...{ party, leaving: answer.leaving, shown: { lines, staying: answer.staying } },
    row: {
      ...{ idempotencyKey, channel, dayNo: quote.dayNo, ground: choice.ground },
      declaredAt: new Date(choice.declaredAt),
      receivedAt: new Date(quote.receivedAt),
      ...{ feeYen: fee, refundYen: refund, owedYen: quote.owed, differenceYen: difference },
      refundDueDate: quote.refundDueDate,
      ...{ stepKey: quote.step.id, clause: quote.step.clause, article: quote.step.article },
      ...{ staffReview: quote.staffReview, createdAt: recordedAt },
      foundHow: quote.found ? (choice.found?.how ?? null) : null,
    },
    money: { credit, fee, refund, difference, reduction },
  };
}

/** The booking ends when everybody has left; otherwise it stays as it is. */
async function step(tx: Tx, decided: DecidedCancellation, facts: object) {
  const { party, choice, answer, channel, recordedAt } = decided;
  const { id, status } = party.booking;
  const staying = party.facts.travelers.length - choice.leaving.length;
  const fee = { 'fee-confirmed': { feeYen: answer.quote.fee } };
  const kept = { 'rooms-valid': { staying }, 'minors-accompanied': { unaccompanied: 0 } } as const;
  const record = {
    at: recordedAt,
    actor: channel === 'web' ? ('traveler' as const) : ('staff' as const),
    facts: { ...facts, channel },
  };
  const booked = { id, status };
  const moved =
    staying > 0
      ? await stepBooking(tx, booked, 'cancel-some-travelers', { ...fee, ...kept }, record)
      : await endWhole(tx, decided, record);
  if (moved.kind === 'refused') throw new Error(`no way from ${status}`);
  if (staying > 0) await standWithoutSubstitution(tx, booked, recordedAt);
}

/** Nobody is left: somebody has cancelled for all, freely or not, or all stayed away without a word. */
function endWhole(
  tx: Tx,
  { party, choice, answer, recordedAt }: DecidedCancellation,
  record: StepRecord<'traveler' | 'staff'>,
): Promise<StepAnswer> {
  const { id, status } = party.booking;
  const booked = { id, status };
  if (choice.noShow) {
    const shown = { 'no-notice': { recordedAt: instant(recordedAt.getTime()) } };
    return stepBooking(tx, booked, 'mark-no-show', shown, { ...record, actor: 'staff' });
  }
  if (choice.ground !== null) {
    const shown = { 'free-ground-open': { ground: choice.ground } };
    return stepBooking(tx, booked, 'cancel-free', shown, record);
  }
  return stepBooking(
    tx,
    booked,
    'cancel',
    { 'fee-confirmed': { feeYen: answer.quote.fee } },
    record,
  );
}
