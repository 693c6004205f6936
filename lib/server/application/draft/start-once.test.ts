import { afterAll, expect, test } from 'vitest';
import { db } from '../../system/db';
import { castDeparture } from '../../testing/fixtures';
import { draftBySecret } from './find-draft';
import { saveDraft } from './save-draft';
import { startDraft } from './start-draft';
import { isStartKey, secretOfStart, startKey } from './start-key';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');

const at = (departureId: string) => ({ kind: 'package', key: departureId });

async function someDeparture() {
  return castDeparture('stay', { departureDate: '2026-07-09', capacity: 10, sold: 0 });
}

async function held(id: string) {
  return (await db().departure.findUniqueOrThrow({ where: { id } })).held;
}

test('the same press ten times at once begins one application and holds its seats once', async () => {
  const { id: departureId } = await someDeparture();
  const key = startKey(departureId);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      startDraft({ product: at(departureId), size: 4, holder: null, key }, noon),
    ),
  );
  const secrets = answers.map((one) => (one.kind === 'started' ? one.secret : one.kind));
  expect(new Set(secrets)).toEqual(new Set([secretOfStart(key)]));
  expect(await db().bookingDraft.count({ where: { productKey: departureId } })).toBe(1);
  expect(await held(departureId)).toBe(4);
  const draft = await draftBySecret(secretOfStart(key), at(departureId), noon);
  expect(draft?.hold?.seats).toBe(4);
});

test('control: ten presses of ten pages are ten applications, as far as the seats go', async () => {
  const { id: departureId } = await someDeparture();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () =>
      startDraft(
        { product: at(departureId), size: 4, holder: null, key: startKey(departureId) },
        noon,
      ),
    ),
  );
  expect(answers.filter(({ kind }) => kind === 'started')).toHaveLength(2);
  expect(await held(departureId)).toBe(8);
});

test('nobody begins under a key of their own choice or of another departure', async () => {
  const key = startKey('kyoto.2026-07-09');
  expect(isStartKey(key, 'kyoto.2026-07-09')).toBe(true);
  expect(isStartKey(key, 'kyoto.2026-07-10')).toBe(false);
  for (const made of ['', '1', 'x.y', `1.${key.split('.')[1]}`, `${key}0`]) {
    expect(isStartKey(made, 'kyoto.2026-07-09')).toBe(false);
  }
});

test('answers that were read before another window wrote are not written over it', async () => {
  const { id: departureId } = await someDeparture();
  const key = startKey(departureId);
  await startDraft({ product: at(departureId), size: 2, holder: null, key }, noon);
  const draft = await draftBySecret(secretOfStart(key), at(departureId), noon);
  if (draft === null) throw new Error('no draft');
  const [one, other] = await Promise.all([
    saveDraft(draft, { purposesVersion: 'one' }, noon),
    saveDraft(draft, { purposesVersion: 'other' }, noon),
  ]);
  expect([one.kind, other.kind].sort()).toEqual(['held', 'overtaken']);
});
