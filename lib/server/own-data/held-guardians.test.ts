import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { codeMail } from '@/lib/wording/access/access-mails';
import { isAddressOnFile } from '../access/send-access-code';
import { giveGuardianConsent } from '../application/give-guardian-consent';
import { textSha256 } from '../consents/chain';
import { guardianNotice } from '../consents/notices';
import { db } from '../system/db';
import { queueMail } from '../system/mail/queue-mail';
import { ASKED_AT, guardedFamily } from '../testing/guarded-family';
import { findHeldData } from './find-held-data';

vi.mock('../system/clock', () => ({ now: () => ASKED_AT }));

let asked: Awaited<ReturnType<typeof guardedFamily>>;
beforeAll(async () => {
  asked = await guardedFamily();
});
afterAll(() => db().$disconnect());

const CHILDREN = ['湊', '環奈', '2016-10-02', '2008-12-19'];

test('P68 the mail to a guardian is there without the child, the applicant and the link that decides', async () => {
  const held = await findHeldData(asked.motherEmail, ASKED_AT);
  expect(held.mails).toHaveLength(1);
  const [mail] = held.mails;
  expect(mail?.text).toContain('磯部 千景 様');
  expect(mail?.text).toContain('保護者の方の同意をお願いします');
  const file = JSON.stringify(held);
  for (const mark of ['環奈', '航平', '汐見', '湊', '灘', asked.secret, 'guardian-consent/']) {
    expect(file, mark).not.toContain(mark);
  }
});

test('P68 the mail to the applicant is there without the guardian who was asked and the emergency contact', async () => {
  const file = JSON.stringify(await findHeldData(asked.email, ASKED_AT));
  for (const mark of ['千景', '環奈', 'ひより', '09000000077', asked.motherEmail, asked.secret]) {
    expect(file, mark).not.toContain(mark);
  }
  expect(file).toContain('汐見 航平');
});

test('no mail of any kind shows what would let its reader in', async () => {
  const email = `${randomUUID()}@example.jp`;
  const purposes = ['sign-in', 'booking', 'disclosure'] as const;
  const link = `http://localhost:3000/sign-in/link/${randomUUID()}.${'k'.repeat(43)}`;
  const composed = [
    ...purposes.map((purpose) => codeMail({ purpose, code: '804213', link, reference: 'TB1' })),
    { template: 'not-sent' as const, subject: '番号 804213', text: `番号　804213\n${link}` },
    {
      template: 'not-sent' as const,
      subject: '鍵',
      text: `https://elsewhere.example/?key=${'k'.repeat(43)}`,
    },
    {
      template: 'not-sent' as const,
      subject: '控え',
      text: 'http://localhost:3000/bookings/TB00000001/cancellation/0199a3f0-0000-7000-8000-000000000001 取消料 112,400円 電話 03-0000-0000',
    },
  ];
  await db().$transaction(async (tx) => {
    for (const mail of composed) {
      await queueMail(tx, { ...mail, to: email, bookingId: null, idempotencyKey: randomUUID() });
    }
  });
  const { mails } = await findHeldData(email, ASKED_AT);
  expect(mails).toHaveLength(6);
  const shown = JSON.stringify(mails);
  for (const mark of ['804213', 'sign-in/link', 'k'.repeat(43)]) expect(shown).not.toContain(mark);
  expect(shown).toContain('/cancellation/0199a3f0-0000-7000-8000-000000000001');
  expect(shown).toContain('112,400円');
});

test('P68 the address of a guardian is on file, that of nobody is not', async () => {
  const onFile = (email: string) => db().$transaction((tx) => isAddressOnFile(tx, email));
  expect(await onFile(asked.motherEmail)).toBe(true);
  expect(await onFile(`${randomUUID()}@example.jp`)).toBe(false);
});

test('P68 a guardian reached by mail sees the text as shown without the child, its version and its hash', async () => {
  await giveGuardianConsent({ secret: asked.secret, decision: 'given' }, ASKED_AT);
  const { guardianConsents, bookings } = await findHeldData(asked.motherEmail, ASKED_AT);
  expect(bookings).toEqual([]);
  expect(guardianConsents).toMatchObject([
    {
      name: '磯部 千景',
      relation: '母',
      email: asked.motherEmail,
      inBooking: false,
      reference: null,
      status: 'given',
      decidedAt: ASKED_AT.toISOString(),
      noticeVersion: guardianNotice().version,
    },
  ]);
  const [held] = guardianConsents;
  expect(held?.text).toContain('（同行者） 様の保護者として、次の旅行に参加することに同意します。');
  expect(held?.text).toContain('取消料などの責任があることを理解しています。');
  const texts = await db().consentText.findMany({ where: { sha256: held?.textSha256 } });
  expect(texts.map(({ body }) => textSha256(body))).toEqual([held?.textSha256]);
  expect(texts[0]?.body).toContain('磯部 環奈');
});

test('P68 a guardian who travels along sees their consent, without the child', async () => {
  const { guardianConsents } = await findHeldData(asked.email, ASKED_AT);
  expect(guardianConsents).toMatchObject([
    {
      name: '汐見 航平',
      relation: '父',
      email: null,
      inBooking: true,
      reference: asked.booking.reference,
      status: 'given',
    },
  ]);
  expect(guardianConsents[0]?.text).toContain('保護者として');
  for (const mark of CHILDREN) expect(JSON.stringify(guardianConsents)).not.toContain(`${mark} 様`);
});

test('the notice a guardian was shown is published, without anybody’s name', async () => {
  const { version } = guardianNotice();
  const rows = await db().noticeVersion.findMany({ where: { key: 'guardian-consent', version } });
  expect(rows).toHaveLength(1);
  expect(rows[0]?.body).toContain('〔お名前〕');
});
