import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { isAddressOnFile } from '../access/send-access-code';
import { findHeldData } from '../own-data/find-held-data';
import { db } from '../system/db';
import { castDeparture } from '../testing/fixtures';
import { takeEnquiryTurn, takeThreadTurn } from './enquiry-turns';
import { fileEnquiry, type SentEnquiry } from './file-enquiry';
import { findOwnEnquiry } from './find-own-enquiry';
import { writeAgain } from './write-again';

afterAll(() => db().$disconnect());

// Friday 20 November 2026; Monday 23 is a holiday.
const friday = new Date('2026-11-20T11:00:00+09:00');
const DUE = new Date('2026-11-25T23:59:59.999+09:00');

const sent = (change: Partial<SentEnquiry> = {}): SentEnquiry => ({
  name: '汐見 航平',
  wants: 'mail',
  email: `${randomUUID()}@example.jp`,
  phone: null,
  tour: null,
  booking: null,
  text: '雨の日はどうなりますか。',
  formKey: randomUUID(),
  ...change,
});
const tokenOf = (path: string) => path.slice('/enquiries/'.length);
const receiptsTo = (email: string | null) =>
  db().mail.findMany({ where: { recipient: email ?? '' } });

describe('an enquiry that is sent', () => {
  test('D1-U1 is kept with its number, its deadline and what its sender was told, and read by its link alone', async () => {
    const enquiry = sent();
    const { path } = await fileEnquiry(enquiry, friday);
    expect(path).toMatch(/^\/enquiries\/[0-9a-f]{64}$/);
    const found = await findOwnEnquiry(tokenOf(path));
    expect(found).toMatchObject({ status: 'open', wants: 'mail', dueAt: DUE });
    expect(found?.reference).toMatch(/^EQ[0-9A-Z]{8}$/);
    expect(found?.messages.map(({ kind, text }) => [kind, text])).toEqual([
      ['question', '雨の日はどうなりますか。'],
    ]);
    const row = await db().enquiry.findFirstOrThrow({ where: { email: enquiry.email } });
    expect(row.noticeVersion).toBe('2026-11-30');
    expect(JSON.stringify(row)).not.toContain(tokenOf(path));
    expect(await findOwnEnquiry('0'.repeat(64))).toBeNull();
  });

  test('mails a receipt with number, day and link, which repeats nothing that was typed', async () => {
    const enquiry = sent();
    const { path } = await fileEnquiry(enquiry, friday);
    const [mail, ...more] = await receiptsTo(enquiry.email);
    expect(more).toEqual([]);
    expect(mail?.text).toContain(path);
    expect(mail?.text).toContain('2026年11月25日（水）');
    expect(mail?.text).not.toContain('汐見');
    expect(mail?.text).not.toContain('雨の日');
  });

  test('is the same enquiry at the same press, at once too, and another one with other words', async () => {
    const enquiry = sent();
    const paths = await Promise.all([fileEnquiry(enquiry, friday), fileEnquiry(enquiry, friday)]);
    expect(new Set(paths.map(({ path }) => path)).size).toBe(1);
    expect(await db().enquiry.count({ where: { email: enquiry.email } })).toBe(1);
    expect(await receiptsTo(enquiry.email)).toHaveLength(1);
    await fileEnquiry({ ...enquiry, text: 'もう一つあります。' }, friday);
    expect(await db().enquiry.count({ where: { email: enquiry.email } })).toBe(2);
  });

  test('names its tour as it is called now, and none that travelers do not see', async () => {
    const { tourCode } = await castDeparture('stay', { departureDate: '2027-08-09' });
    const { path } = await fileEnquiry(sent({ tour: tourCode }), friday);
    const { title } = await db().tour.findUniqueOrThrow({ where: { code: tourCode } });
    expect((await findOwnEnquiry(tokenOf(path)))?.tourTitle).toBe(title);
    await db().tour.update({ where: { code: tourCode }, data: { published: false } });
    const hidden = await fileEnquiry(sent({ tour: tourCode }), friday);
    expect((await findOwnEnquiry(tokenOf(hidden.path)))?.tourTitle).toBeNull();
  });

  test('that wants a call is kept without a mail', async () => {
    const enquiry = sent({ wants: 'telephone', email: null, phone: '0312345678' });
    const { path } = await fileEnquiry(enquiry, friday);
    expect(await findOwnEnquiry(tokenOf(path))).toMatchObject({ wants: 'telephone', mails: [] });
  });

  test('still arrives when an address has had ten receipts in the hour; only its mail is left out', async () => {
    const email = `${randomUUID()}@example.jp`;
    for (let time = 0; time < 11; time += 1) await fileEnquiry(sent({ email }), friday);
    expect(await db().enquiry.count({ where: { email } })).toBe(11);
    expect(await receiptsTo(email)).toHaveLength(10);
  });

  test('D1-6 stands among all that is held on its address, which gets a code', async () => {
    const enquiry = sent({ booking: 'TB1234ABCD' });
    expect(await isAddressOnFile(db(), enquiry.email ?? '')).toBe(false);
    const { path } = await fileEnquiry(enquiry, friday);
    expect(await isAddressOnFile(db(), enquiry.email ?? '')).toBe(true);
    const held = await findHeldData(enquiry.email ?? '', friday);
    expect(held.enquiries).toMatchObject([
      {
        name: '汐見 航平',
        bookingReference: 'TB1234ABCD',
        messages: [{ messageKind: 'question' }],
      },
    ]);
    expect(JSON.stringify(held)).not.toContain(tokenOf(path));
  });
});

describe('whoever writes again', () => {
  const later = new Date('2026-11-26T11:00:00+09:00');
  const again = (path: string) => ({
    token: tokenOf(path),
    text: '追伸です。',
    formKey: randomUUID(),
  });

  test('is read in the same thread, once for a press', async () => {
    const { path } = await fileEnquiry(sent(), friday);
    const order = again(path);
    const written = await Promise.all([writeAgain(order, later), writeAgain(order, later)]);
    expect(written).toEqual([true, true]);
    const found = await findOwnEnquiry(tokenOf(path));
    expect(found?.messages.map(({ text }) => text)).toEqual([
      '雨の日はどうなりますか。',
      '追伸です。',
    ]);
    expect(found?.dueAt).toEqual(DUE);
  });

  test.each(['answered', 'closed'])('waits for an answer anew where it was %s', async (status) => {
    const enquiry = sent();
    const { path } = await fileEnquiry(enquiry, friday);
    await db().enquiry.updateMany({ where: { email: enquiry.email }, data: { status } });
    await writeAgain(again(path), later);
    // Thursday 26 November: due on Monday 30.
    expect(await findOwnEnquiry(tokenOf(path))).toMatchObject({
      status: 'open',
      dueAt: new Date('2026-11-30T23:59:59.999+09:00'),
    });
  });

  test('writes nothing without the link', async () => {
    expect(await writeAgain(again(`/enquiries/${'0'.repeat(64)}`), later)).toBe(false);
  });
});

test('one client is refused after a hundred in an hour, ten about one address, and spends nobody else’s', async () => {
  const client = randomUUID();
  const turn = (contact: string, who = client) => takeEnquiryTurn({ client: who, contact }, friday);
  for (let time = 0; time < 10; time += 1) expect(await turn('a@example.jp')).toBe(true);
  expect(await turn('a@example.jp')).toBe(false);
  expect(await turn('a@example.jp', randomUUID())).toBe(true);
  for (let time = 0; time < 90; time += 1) expect(await turn(`${time}@example.jp`)).toBe(true);
  expect(await turn('last@example.jp')).toBe(false);
  expect(await turn('last@example.jp', randomUUID())).toBe(true);
});

test('whoever asks with others behind one address comes in: what is written on in a thread is nobody else’s turn', async () => {
  const client = randomUUID();
  for (let person = 0; person < 99; person += 1) {
    const contact = `${randomUUID()}@example.jp`;
    expect(await takeEnquiryTurn({ client, contact }, friday)).toBe(true);
  }
  const word = (token: string) => takeThreadTurn({ client, token }, friday);
  for (let time = 0; time < 10; time += 1) expect(await word('a')).toBe(true);
  expect(await word('a')).toBe(false);
  expect(await word('b')).toBe(true);
  expect(await takeEnquiryTurn({ client, contact: 'hundredth@example.jp' }, friday)).toBe(true);
});

test('what was said is never rewritten; it goes with its enquiry, and its mails go too', async () => {
  const enquiry = sent();
  await fileEnquiry(enquiry, friday);
  const { id } = await db().enquiry.findFirstOrThrow({ where: { email: enquiry.email } });
  const change = db().enquiryMessage.updateMany({ where: { enquiryId: id }, data: { text: '' } });
  await expect(change).rejects.toThrow(/append-only/);
  await db().enquiry.delete({ where: { id } });
  expect(await db().enquiryMessage.count({ where: { enquiryId: id } })).toBe(0);
  expect(await receiptsTo(enquiry.email)).toEqual([]);
});
