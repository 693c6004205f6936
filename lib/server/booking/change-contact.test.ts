import { afterAll, describe, expect, test } from 'vitest';
import { requestCode } from '../access/access-codes';
import { sendAccessCode } from '../access/send-access-code';
import { tryCode } from '../access/try-code';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { changeContact, contactState } from './change-contact';
import { findContact } from './find-contact';

const at = new Date('2026-12-02T12:00:00+09:00');
afterAll(() => db().$disconnect());

async function booked() {
  const { id, contactEmail } = await makeBooking();
  const contact = await findContact(id);
  if (contact === null) throw new Error('no contact');
  return { id, email: contactEmail, contact, state: contactState(contact) };
}

const mailsOf = async (bookingId: string) =>
  (
    await db().mail.findMany({
      where: { bookingId, template: { startsWith: 'contact-changed' } },
      orderBy: { template: 'desc' },
      select: { template: true, recipient: true, text: true },
    })
  ).map(({ template, recipient, text }) => ({ template, to: recipient, text }));

describe('the contact of a booking', () => {
  test('is changed, told at the old place by the names of the fields, and kept in the record without values', async () => {
    const { id, email, state } = await booked();
    const contact = { phone: '+81312345678', address: '京都市中京区一之船入町1' };
    const answer = await changeContact({ bookingId: id, contact, state, actor: 'traveler' }, at);
    expect(answer).toEqual({ kind: 'changed', fields: ['phone', 'address'] });
    expect(await findContact(id)).toMatchObject({ email, ...contact });
    const [mail, ...others] = await mailsOf(id);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ template: 'contact-changed-old', to: email });
    expect(mail?.text).toContain('・電話番号\n・住所\n');
    expect(mail?.text).not.toContain('中京区');
    const [event] = await db().bookingEvent.findMany({
      where: { bookingId: id, kind: 'contact-changed' },
    });
    expect(event).toMatchObject({ actor: 'traveler', facts: { fields: ['phone', 'address'] } });
  });

  test('another mail address is told at the old place and at the new', async () => {
    const { id, email } = await booked();
    const contact = { email: 'new-place@example.jp' };
    await changeContact({ bookingId: id, contact, actor: 'traveler' }, at);
    expect((await mailsOf(id)).map(({ template, to }) => [template, to])).toEqual([
      ['contact-changed-old', email],
      ['contact-changed-new', 'new-place@example.jp'],
    ]);
  });

  test.each([
    ['email', { email: 'cool@example.jp' }, at],
    ['phone', { phone: '+81312345678' }, at],
    ['address', { address: '京都市' }, null],
  ])('a new %s lets what is held cool, an address does not', async (_, contact, changed) => {
    const { id } = await booked();
    await changeContact({ bookingId: id, contact, actor: 'traveler' }, at);
    const row = await db().booking.findUniqueOrThrow({ where: { id } });
    expect(row.contactChangedAt).toEqual(changed);
  });

  test('the same again changes nothing and tells nobody', async () => {
    const { id, contact, state } = await booked();
    const answer = await changeContact({ bookingId: id, contact, state, actor: 'traveler' }, at);
    expect(answer).toEqual({ kind: 'unchanged' });
    expect(await mailsOf(id)).toEqual([]);
  });

  test('of two windows the second is told, and overwrites nothing', async () => {
    const { id, state } = await booked();
    const change = (address: string) =>
      changeContact({ bookingId: id, contact: { address }, state, actor: 'traveler' }, at);
    const answers = await Promise.all([change('京都市一条'), change('京都市二条')]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['changed', 'refused']);
    expect(answers.find(({ kind }) => kind === 'refused')).toMatchObject({
      reason: 'changed-meanwhile',
    });
  });

  test('a code for a new place goes there, and counts for this booking alone', async () => {
    const { id } = await booked();
    const { reference } = await db().booking.findUniqueOrThrow({ where: { id } });
    const email = 'never-seen-before@example.jp';
    const asked = { purpose: 'contact', email, reference } as const;
    const { browserSecret } = await requestCode(asked, new Date());
    const job = await db().$queryRaw<{ payload: { codeId: string; sealed: string } }[]>`
      SELECT payload FROM graphile_worker._private_jobs ORDER BY id DESC LIMIT 1`;
    await sendAccessCode(job[0]?.payload ?? { codeId: '', sealed: '' });
    const mail = await db().mail.findFirstOrThrow({ where: { recipient: email } });
    const [, code = ''] = /確認番号　(\d{6})/.exec(mail.text) ?? [];
    const tried = { purpose: 'contact', email, browserSecret, code } as const;
    expect(await tryCode(tried, new Date())).toMatchObject({ kind: 'accepted', bookingId: id });
  });
});
