import { afterAll, expect, test } from 'vitest';
import type { TypedConsent } from '@/lib/schemas/booking/consents';
import { readApplication } from '../application/draft/application';
import { saveDraft } from '../application/draft/save-draft';
import { submitApplication } from '../application/submit-application';
import { concludeContract } from '../contract/conclude-contract';
import { db } from '../system/db';
import { consentAndCheck, filledDraft, reread, wholeBooking } from '../testing/filled-draft';
import { type CastPerson, castDeparture } from '../testing/fixtures';
import { changeConsent } from './change-consent';
import { verifyConsents } from './verify-consents';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');

/** 水野 渚 with a daughter and a friend. */
const THREE: readonly CastPerson[] = [
  { family: '水野', given: '渚', birthDate: '1980-04-01', ageBand: 'adult', ages: [46, 46] },
  {
    family: '水野',
    given: '葵',
    birthDate: '2014-05-05',
    ageBand: 'child',
    ages: [12, 12],
    guardian: 0,
  },
  { family: '瀬戸', given: '光', birthDate: '1983-12-24', ageBand: 'adult', ages: [42, 42] },
];

async function drafted(departureDate: string, given: Readonly<Record<string, TypedConsent>>) {
  const departure = await castDeparture('overseas', { departureDate });
  const { secret } = await filledDraft(departure, noon, THREE, { rooms: [[0, 1], [2]] });
  await consentAndCheck(secret, departure.id, noon, given);
  return { departure, secret };
}

async function sent(given: Readonly<Record<string, TypedConsent>>) {
  const { departure, secret } = await drafted('2026-07-09', given);
  const draft = await reread(secret, departure.id, noon);
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const answer = await submitApplication(order, noon);
  if (answer.kind !== 'sent') throw new Error(`not sent: ${JSON.stringify(answer)}`);
  return answer.bookingId;
}

/** Every row on optional items: whose, which, what, by whom. */
async function optionalRows(bookingId: string) {
  const { consents, travelers } = await wholeBooking(bookingId);
  return consents
    .filter(({ itemKey }) => itemKey === 'duty-free' || itemKey === 'news-mail')
    .map((one) => {
      const payload = one.payload?.payload as { actorKind: string; actorName: string };
      const subject = travelers.find(({ id }) => id === one.subjectId);
      return [
        `${subject?.familyName} ${subject?.givenName}`,
        one.itemKey,
        one.type,
        payload.actorKind,
        payload.actorName,
      ];
    });
}

test('P8 D1-T3 three travelers, one ticks duty-free: a row for each, as each decided', async () => {
  const bookingId = await sent({ 'duty-free': ['refused', 'refused', 'granted'] });
  expect(await optionalRows(bookingId)).toEqual([
    ['水野 渚', 'duty-free', 'consent.refused', 'self', '水野 渚'],
    ['水野 葵', 'duty-free', 'consent.refused', 'guardian', '水野 渚'],
    ['瀬戸 光', 'duty-free', 'consent.granted', 'representative-declared', '水野 渚'],
    ['水野 渚', 'news-mail', 'consent.refused', 'self', '水野 渚'],
  ]);
  const { consents } = await wholeBooking(bookingId);
  const rows = consents.filter(({ itemKey }) => itemKey === 'duty-free');
  expect(new Set(rows.map(({ noticeSha256 }) => noticeSha256)).size).toBe(1);
  expect(rows.every(({ at }) => at.getTime() === noon.getTime())).toBe(true);
  const sha256 = rows[0]?.noticeSha256 ?? '';
  const { body } = await db().consentText.findUniqueOrThrow({ where: { sha256 } });
  expect(body).toContain('お店への提供は、出発日の10日前（2026年6月29日（月））より後に行います');
  expect(body).toContain('同意する方に、しるしを付けてください');
  expect(body).toMatch(/□ 〔お名前〕 様：同意します$/);
  expect(body).not.toMatch(/水野|瀬戸/);
});

test('P8 one changed later flips that row alone; who decides stays as it was read at the booking', async () => {
  const bookingId = await sent({ 'duty-free': ['granted', 'granted', 'granted'] });
  const { travelers } = await wholeBooking(bookingId);
  const change = { bookingId, subjectId: travelers[1]?.id ?? '', itemKey: 'duty-free' };
  const later = new Date('2026-06-10T12:00:00+09:00');
  expect(await changeConsent({ ...change, decision: 'withdrawn' }, later)).toBe('withdrawn');
  expect(await optionalRows(bookingId)).toEqual([
    ['水野 渚', 'duty-free', 'consent.granted', 'self', '水野 渚'],
    ['水野 葵', 'duty-free', 'consent.granted', 'guardian', '水野 渚'],
    ['瀬戸 光', 'duty-free', 'consent.granted', 'representative-declared', '水野 渚'],
    ['水野 渚', 'news-mail', 'consent.refused', 'self', '水野 渚'],
    ['水野 葵', 'duty-free', 'consent.withdrawn', 'guardian', '水野 渚'],
  ]);
  const { mails } = await wholeBooking(bookingId);
  const mail = mails.find(({ template }) => template === 'consent-withdrawn');
  expect(mail?.text).toContain('免税店への提供\n対象の方　水野 葵 様');
  expect((await verifyConsents()).findings).toEqual([]);
});

test('P4 who was shown a box and whose key never came has no row', async () => {
  const bookingId = await sent({ 'duty-free': ['granted', null, 'refused'], 'news-mail': null });
  expect((await optionalRows(bookingId)).map(([name, item, type]) => [name, item, type])).toEqual([
    ['水野 渚', 'duty-free', 'consent.granted'],
    ['瀬戸 光', 'duty-free', 'consent.refused'],
  ]);
});

test('P13 the mail of the contract says who agreed to what', async () => {
  const bookingId = await sent({ 'duty-free': ['granted', 'refused', 'refused'] });
  await concludeContract(bookingId, noon);
  const { mails } = await wholeBooking(bookingId);
  expect(mails.find(({ template }) => template === 'contract')?.text).toContain(
    '免税店への提供\n・水野 渚 様：同意した\n・水野 葵 様：同意しなかった\n・瀬戸 光 様：同意しなかった\n\n旅のお知らせメール\n・水野 渚 様：同意しなかった',
  );
});

test('P8 somebody else in a traveler’s place is asked before anything is sent', async () => {
  const { departure, secret } = await drafted('2026-07-10', {
    'duty-free': ['refused', 'refused', 'granted'],
  });
  const draft = await reread(secret, departure.id, noon);
  const [first, second, third] = draft.answers.travelers ?? [];
  if (!first || !second || !third) throw new Error('three were named');
  await saveDraft(draft, { travelers: [first, second, { ...third, given: '灯' }] }, noon);
  const changed = await reread(secret, departure.id, noon);
  const order = { draft: changed, method: 'success', attempt: 'once', userId: null };
  expect(await submitApplication(order, noon)).toEqual({ kind: 'missing', step: 'consents' });
});

test.each([
  ['2026-06-11', '出発日の10日前（2026年6月1日（月））より後に行います'],
  ['2026-06-10', '出発日の10日前を過ぎています'],
])('P12 applied for on 1 June, departure on %s: the text says %s', async (departureDate, words) => {
  const { departure, secret } = await drafted(departureDate, {});
  const { answers } = await reread(secret, departure.id, noon);
  const sha256 = answers.consents?.['duty-free']?.sha256;
  const application = await readApplication(
    { product: { kind: 'package', key: departure.id }, answers },
    noon,
  );
  const item = application?.items.find(({ key }) => key === 'duty-free');
  expect(item?.sha256).toBe(sha256);
  expect(item?.body).toContain(words);
});
