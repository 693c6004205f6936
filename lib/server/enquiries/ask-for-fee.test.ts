import { afterAll, expect, test } from 'vitest';
import { db } from '../system/db';
import { castBooking, castDeparture, SATO } from '../testing/fixtures';
import { askForFee } from './ask-for-fee';

afterAll(() => db().$disconnect());

const at = new Date('2026-07-02T11:00:00+09:00');

async function asked(declares: boolean) {
  const departure = await castDeparture('stay', { departureDate: '2026-07-09' });
  const booking = await castBooking(departure, { people: SATO });
  const question = {
    ...{ bookingId: booking.id, travelerIds: booking.travelerIds, declares },
    formKey: '5b6f2c9e-6c1b-4c6e-9a42-0b7f0d6c1a11',
  };
  const first = await askForFee(question, at);
  expect(await askForFee(question, at)).toEqual(first);
  const { reference } = await db().booking.findUniqueOrThrow({ where: { id: booking.id } });
  const enquiries = await db().enquiry.findMany({
    where: { bookingReference: reference },
    include: { messages: true },
  });
  return { question, enquiries, text: enquiries[0]?.messages[0]?.text ?? '' };
}

test('the traveler asks the desk for a fee that is open; pressed twice it is asked once', async () => {
  const { enquiries, text } = await asked(false);
  expect(enquiries).toMatchObject([{ status: 'open', arrivedAt: at, wants: 'mail' }]);
  expect(text).toContain('お取消しのお申し出ではありません');
});

test('D2-15.1.1b the moment of the question is that of the declaration, where it is one', async () => {
  const { enquiries, text } = await asked(true);
  expect(text).toContain('お取消しのお申し出とします');
  expect(enquiries[0]?.arrivedAt).toEqual(at);
});

test('nobody who is not going is asked about', async () => {
  const { question } = await asked(false);
  const nobody = { ...question, travelerIds: ['00000000-0000-4000-8000-000000000000'] };
  expect(await askForFee(nobody, at)).toBeNull();
});
