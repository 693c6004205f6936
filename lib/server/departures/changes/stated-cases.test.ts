import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { previewChange } from '../../desk/change-preview';
import { db } from '../../system/db';
import { DETOUR, priced, sent, withContent } from '../../testing/changed-trip';
import { castBooking, castDeparture, SATO } from '../../testing/fixtures';
import { actingStaff } from '../../testing/staff';
import { changeBooking } from './change-booking';
import { draftChange } from './draft-change';
import type { OrderedChange } from './ordered-change';

afterAll(() => db().$disconnect());

const at = new Date('2026-06-23T10:00:00+09:00');

async function effects(departureId: string, order: Partial<OrderedChange>) {
  const given = {
    departureId,
    bookingId: null,
    order: { ...DETOUR, ...order },
    press: randomUUID(),
  };
  const drafted = await draftChange(await actingStaff('manager', at), given, at);
  if (drafted.kind === 'refused') throw new Error(drafted.reason);
  return (await previewChange(departureId, drafted.changeId, at))?.effects;
}

const hotel = (after: string) => ({
  lines: [{ key: 'stay:1', after }],
  cause: 'service-stopped' as const,
});

test('D2-21.N1 D3-26.N2 the contract says A, B was told, C is written: 2 cases; A again: 2; B again is no change', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const sato = await castBooking(departure, { people: SATO });
  await withContent(departure.id);
  const [first] = (await effects(departure.id, hotel('丘の宿'))) ?? [];
  expect(first).toMatchObject({ cases: 1, compensation: 'exempt', reference: sato.reference });
  const { changeId } = await sent({ departureId: departure.id }, hotel('丘の宿'), at);
  await changeBooking(changeId, sato.id, at);
  expect(await effects(departure.id, hotel('谷の宿'))).toMatchObject([{ cases: 2 }]);
  expect(await effects(departure.id, hotel('湖畔の宿'))).toMatchObject([{ cases: 2 }]);
  await expect(effects(departure.id, hotel('丘の宿'))).rejects.toThrow('nothing-changes');
});

test('the desk looks through figures and the mail, and no name of a traveler', async () => {
  const departure = await castDeparture('stay', {
    departureDate: '2026-07-09',
    priceTable: { adult: [80_000], child: [0], infant: 0 },
  });
  await castBooking(departure, { people: SATO });
  await withContent(departure.id);
  const [effect] = (await effects(departure.id, priced('fare-revision', 1_200))) ?? [];
  expect(effect).toMatchObject({
    ...{ people: 1, differenceYen: 1_200, refundYen: 0, cases: 0, compensation: 'none' },
    fee: { before: 16_000, after: 16_240 },
  });
  expect(effect?.mail.text).toContain('旅行をされる方1 様：80,000円 → 81,200円');
  expect(effect?.mail.text).not.toContain('佐藤');
});
