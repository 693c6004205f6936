import { afterAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { filledDraft, reread, typedTraveler, wholeBooking } from '../testing/filled-draft';
import { castDeparture, SATO } from '../testing/fixtures';
import { readApplication } from './draft/application';
import { missingStep } from './draft/missing-step';
import { saveDraft } from './draft/save-draft';
import { submitApplication } from './submit-application';

afterAll(() => db().$disconnect());

const noon = new Date('2026-06-01T12:00:00+09:00');

async function sentAbroad(changes: Partial<ReturnType<typeof typedTraveler>>) {
  const departure = await castDeparture('overseas', { departureDate: '2026-07-09' });
  const [first, ...others] = SATO.map((person) => typedTraveler(person, true));
  if (!first) throw new Error('no cast');
  const travelers = [{ ...first, ...changes }, ...others];
  const { draft } = await filledDraft(departure, noon, SATO, { travelers });
  const order = { draft, method: 'success', attempt: 'once', userId: null };
  const answer = await submitApplication(order, noon);
  if (answer.kind !== 'sent') throw new Error(`not sent: ${answer.kind}`);
  return wholeBooking(answer.bookingId);
}

const deskMails = (booking: Awaited<ReturnType<typeof wholeBooking>>) =>
  booking.mails.filter(({ template }) => template === 'desk-travel-documents');

test('D4-0.1 D4-9B.1 spelling and acknowledgement are kept with the booking; nothing for the desk to do', async () => {
  const booking = await sentAbroad({});
  expect(booking.travelers[0]).toMatchObject({ spellingChecked: true, documentHelp: false });
  const acknowledged = booking.consents.filter(({ itemKey }) => itemKey === 'travel-documents');
  expect(acknowledged.map(({ type }) => type)).toEqual(SATO.map(() => 'consent.granted'));
  expect(deskMails(booking)).toEqual([]);
});

test('D3-4.12 D4-9B.3 another nationality and a wish for help reach the desk, as figures alone', async () => {
  const booking = await sentAbroad({ nationality: 'KR', documentHelp: true });
  expect(booking.travelers[0]).toMatchObject({ nationality: 'KR', documentHelp: true });
  const [mail, ...more] = deskMails(booking);
  expect(more).toEqual([]);
  expect(mail?.text).toContain('日本以外の国籍の方が1名います');
  expect(mail?.text).toContain('相談を希望する方が1名います');
  expect(`${mail?.subject}${mail?.text}`).not.toContain(SATO[0]?.family);
  const applied = booking.events.find(({ kind }) => kind === 'applied');
  expect(applied?.facts).toMatchObject({ otherNationality: 1, helpWished: 1 });
});

test('D4-0.1 a draft from before the spelling was asked about goes back to the travelers', async () => {
  const departure = await castDeparture('overseas', { departureDate: '2026-07-09' });
  const { draft, secret } = await filledDraft(departure, noon);
  const travelers = SATO.map((person) => ({
    ...typedTraveler(person, true),
    spellingChecked: null,
  }));
  await saveDraft(draft, { travelers }, noon);
  const before = await reread(secret, departure.id, noon);
  const application = await readApplication(before, noon);
  expect(application && missingStep(application, before.answers)).toBe('travelers');
});

test('D4-13.2 a hut that needs the sex: a party that has not told it goes back to the travelers', async () => {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  await db().recipient.create({
    data: {
      tourCode: departure.tourCode,
      position: 90,
      recipientClass: 'lodging',
      name: '凪の小屋',
      country: 'JP',
      items: ['name', 'sex'],
      measures: 'all-oecd8',
      measuresReason: '',
      address: '',
      representative: '',
    },
  });
  const { draft, secret } = await filledDraft(departure, noon);
  const first = await readApplication(draft, noon);
  expect(first && missingStep(first, draft.answers)).toBe('travelers');
  const travelers = SATO.map((person) => ({ ...typedTraveler(person), sex: 'female' as const }));
  await saveDraft(draft, { travelers }, noon);
  const told = await reread(secret, departure.id, noon);
  const application = await readApplication(told, noon);
  expect(application && missingStep(application, told.answers)).not.toBe('travelers');
});
