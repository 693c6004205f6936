import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { ledgerBalance } from '@/lib/rules/money/ledger-balance';
import { cancelTravelers } from '../cancellation/cancel-travelers';
import { payBalance } from '../money/pay-balance';
import { sendRefund } from '../money/payments/send-refund';
import { db } from '../system/db';
import { paidFamily } from '../testing/owing-family';
import { actingStaff } from '../testing/staff';
import { chargeIncident } from './charge-incident';
import { decideDamages } from './decide-damages';
import { paySettlement } from './pay-settlement';
import { refundPart } from './refund-part';

afterAll(() => db().$disconnect());

/** The family of four, 186,200 paid; 4 to 6 December 2026, document 002. The second day, under way. */
const day2 = new Date('2026-12-05T11:00:00+09:00');
const PRICE = 186_200;
const CHILD = 38_300;

const yen = (max: number) => fc.integer({ min: 0, max });
const deed = fc.oneof(
  fc.record({ part: yen(30_000), charges: yen(20_000) }),
  fc.record({ taxi: fc.integer({ min: 1, max: 20_000 }) }),
  fc.record({ damages: fc.integer({ min: 1, max: 50_000 }), paid: fc.boolean() }),
  fc.constant({ pay: true } as const),
  fc.constant({ childLeaves: true } as const),
);
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

/** What the clauses say of the money, written apart from the rules. */
class Model {
  received = PRICE;
  refunds = 0;
  fees = 0;
  compensation = 0;
  price = PRICE;
  incidents = 0;
  leaves = false;

  get owed(): number {
    return this.price + this.fees + this.incidents + this.refunds - this.received;
  }

  /** D2-16.1.2 less the suppliers' charges, never below 0; what is owed is lowered first. */
  part(part: number, charges: number): number {
    const back = Math.max(part - charges, 0);
    this.price -= back;
    this.refunds += Math.max(Math.min(back, -this.owed), 0);
    return back;
  }
}

class History {
  readonly model = new Model();
  private count = 0;

  constructor(
    readonly bookingId: string,
    readonly child: string,
  ) {}

  async take(one: Deed): Promise<void> {
    this.count += 1;
    const key = `${this.bookingId}:${this.count}`;
    if ('part' in one) await this.part(one, key);
    else if ('taxi' in one) await this.taxi(one.taxi, key);
    else if ('damages' in one) await this.damages(one, key);
    else if ('pay' in one) await this.pay(key);
    else await this.leave(key);
  }

  private async part({ part, charges }: { part: number; charges: number }, key: string) {
    if (part === 0) return;
    const seenYen = this.model.part(part, charges);
    const of = { bookingId: this.bookingId, cause: 'service-unavailable', ends: false } as const;
    const entered = { agencyAtFault: false, partYen: part, chargesYen: charges, explanation: '船' };
    const order = { ...of, ...entered, explainedAt: null, seenYen, idempotencyKey: key };
    const answer = await refundPart(await actingStaff('clerk', day2), order, day2);
    expect(answer).toMatchObject({ kind: 'settled', amountYen: seenYen });
  }

  private async taxi(amountYen: number, key: string) {
    this.model.incidents += amountYen;
    const of = {
      bookingId: this.bookingId,
      category: 'medical',
      amountYen,
      paper: '領収書',
    } as const;
    const rest = { dueOn: calendarDate('2026-12-31'), note: '病院', agencyAtFault: false };
    const order = { ...of, ...rest, idempotencyKey: key };
    expect(await chargeIncident(await actingStaff('clerk', day2), order, day2)).toMatchObject({
      kind: 'charged',
    });
  }

  private async damages({ damages, paid }: { damages: number; paid: boolean }, key: string) {
    const of = { bookingId: this.bookingId, matterId: null, claim: 'damages', note: '詫' } as const;
    const loss = { lossYen: damages, paidYen: 0, baggage: false, grossNegligence: false };
    const manager = await actingStaff('manager', day2);
    const order = { ...of, ...loss, seenYen: damages, idempotencyKey: key };
    expect(await decideDamages(manager, order, day2)).toMatchObject({ kind: 'decided' });
    if (!paid) return;
    this.model.compensation += damages;
    const { id: settlementId } = await db().tripSettlement.findFirstOrThrow({
      where: { bookingId: this.bookingId, kind: 'damages', paidOn: null, amountYen: damages },
    });
    const how = { paidHow: 'transfer', inKind: '', inKindYen: 0, agreed: false } as const;
    const money = { settlementId, paidOn: calendarDate('2026-12-05'), ...how };
    expect(await paySettlement(manager, money, day2)).toEqual({ kind: 'paid' });
  }

  private async pay(attempt: string) {
    const { owed } = this.model;
    if (owed <= 0) return;
    const press = { bookingId: this.bookingId, seenYen: owed, method: 'success', attempt };
    expect(await payBalance(press, day2)).toMatchObject({ kind: 'paid' });
    this.model.received += owed;
  }

  /** D2-16.1.1: everything of the child's price is the fee, whatever else was settled; nothing goes back. */
  private async leave(key: string) {
    if (this.model.leaves) return;
    this.model.leaves = true;
    const seen = { feeYen: CHILD, refundYen: 0, owedYen: 0, differenceYen: 0 };
    const order = { bookingId: this.bookingId, travelerIds: [this.child], ground: null };
    const asked = { ...order, seen, idempotencyKey: key };
    const first = await cancelTravelers(asked, day2);
    // What is unpaid is shared among all; the figures are the rule's, the sum is the model's.
    const now = first.kind === 'changed' ? first.now : seen;
    if (first.kind === 'changed') {
      expect(await cancelTravelers({ ...asked, seen: now }, day2)).toMatchObject({
        kind: 'cancelled',
      });
    }
    expect(now).toMatchObject({ feeYen: CHILD, differenceYen: 0, refundYen: 0 });
    this.model.price -= CHILD;
    this.model.fees += CHILD;
  }
}

test('D2-16.1.2 D2-4.7 D2-21.1 received = price + fees + incidents + refunds − what is owed, compensation apart, to the yen, whatever follows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
      const { booking } = await paidFamily();
      const history = new History(booking.id, booking.travelerIds[3] ?? '');
      for (const one of deeds) {
        await history.take(one);
        const ledger = await db().ledgerEntry.findMany({ where: { bookingId: booking.id } });
        const of = (kind: string) =>
          ledger
            .filter((line) => line.kind === kind)
            .reduce((all, line) => all + line.amountYen, 0);
        const { owed, received, refunds, fees, compensation } = history.model;
        expect({
          owed: ledgerBalance(ledger),
          received: of('payment'),
          refunds: of('refund'),
          fees: of('fee'),
          compensation: of('compensation'),
        }).toEqual({ owed, received, refunds, fees, compensation });
        expect(owed).toBeGreaterThanOrEqual(0);
      }
      const refunds = await db().ledgerEntry.findMany({
        where: { bookingId: booking.id, kind: 'refund' },
        orderBy: { id: 'asc' },
      });
      for (const { idempotencyKey } of refunds) await sendRefund(idempotencyKey, day2);
      const { _sum } = await db().refund.aggregate({
        where: { payment: { bookingId: booking.id }, status: 'succeeded' },
        _sum: { amountYen: true },
      });
      expect(_sum.amountYen ?? 0).toBe(history.model.refunds);
    }),
    { numRuns: 25 },
  );
}, 120_000);
