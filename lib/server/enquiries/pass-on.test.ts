import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { isAddressOnFile } from '../access/send-access-code';
import { findHeldData } from '../own-data/find-held-data';
import { db } from '../system/db';
import { actingStaff } from '../testing/staff';
import { closeEnquiry } from './answer-enquiry';
import { eraseEnquiries } from './erase-enquiries';
import { fileEnquiry } from './file-enquiry';
import { findOwnEnquiry } from './find-own-enquiry';
import { type Passing, passEnquiryOn } from './pass-on';

afterAll(() => db().$disconnect());

const asked = new Date('2026-11-18T10:00:00+09:00');
const at = new Date('2026-12-01T23:59:00+09:00');

async function waiting() {
  const email = `${randomUUID()}@example.jp`;
  const { path } = await fileEnquiry(
    {
      name: '汐見 航平',
      wants: 'mail',
      email,
      phone: null,
      tour: null,
      booking: null,
      text: '宿の段差について。',
      formKey: randomUUID(),
    },
    asked,
  );
  const row = await db().enquiry.findFirstOrThrow({
    where: { email },
    include: { messages: true },
  });
  const order = { reference: row.reference, seen: String(row.messages[0]?.id) };
  return { id: row.id, email, order, token: path.split('/').at(-1) ?? '' };
}

const passing: Passing = {
  kind: 'supplier',
  recipient: '潮の宿',
  country: 'JP',
  items: ['name', 'text'],
  basis: 'notice',
  agreedUntil: null,
  reason: '段差の数を確かめるため',
};
const passingsOf = (enquiryId: string) => db().enquiryPassing.findMany({ where: { enquiryId } });

describe('an enquiry that is passed on', () => {
  test('D0-T4, D1-T1, P26 leaves a record of to whom, what and why, once, which its person reads', async () => {
    const { id, email, order, token } = await waiting();
    const manager = await actingStaff('manager', at);
    expect(await passEnquiryOn(manager, { ...order, passing }, at)).toEqual({ kind: 'done' });
    expect(await passEnquiryOn(manager, { ...order, passing }, at)).toEqual({ kind: 'done' });
    expect(await passingsOf(id)).toMatchObject([
      {
        staffId: manager.staffId,
        personName: '汐見 航平',
        recipient: '潮の宿',
        items: ['name', 'text'],
        basis: 'notice',
        reason: '段差の数を確かめるため',
      },
    ]);
    const thread = await findOwnEnquiry(token);
    expect(thread?.status).toBe('open');
    expect(thread?.messages.at(-1)).toMatchObject({
      kind: 'passed-on',
      text: '潮の宿に、お名前・お問い合わせの内容を渡しました。\n理由：段差の数を確かめるため',
    });
    const audit = await db().auditEntry.findMany({ where: { subjectId: id } });
    expect(audit).toMatchObject([
      {
        command: 'enquiry.pass-on',
        detail: { outcome: 'passed-on', recipient: 'supplier', country: 'JP', items: 'name text' },
      },
    ]);
    expect(JSON.stringify(audit.map(({ detail }) => detail))).not.toContain('潮');
    const { provisions } = await findHeldData(email, at);
    expect(provisions).toMatchObject([{ recipient: '潮の宿', text: '段差の数を確かめるため' }]);
  });

  test.each([
    ['D1-J1', { kind: 'group-company' }, 'unknown-company'],
    ['D1-E1', { kind: 'contractor' }, 'no-agreement'],
    ['D1-T1', { country: 'FR' }, 'abroad-without-consent'],
  ] as const)(
    '%s nothing is recorded where something speaks against it: %o',
    async (_, change, reason) => {
      const { id, order } = await waiting();
      const manager = await actingStaff('manager', at);
      const answer = await passEnquiryOn(
        manager,
        { ...order, passing: { ...passing, ...change } },
        at,
      );
      expect(answer).toEqual({ kind: 'objection', reason });
      expect(await passingsOf(id)).toEqual([]);
    },
  );

  test('is not passed on once it has ended, and asks for the password anew after ten minutes', async () => {
    const { id, order } = await waiting();
    const manager = await actingStaff('manager', at);
    const stale = { ...manager, confirmedAt: new Date(at.getTime() - 600_001) };
    const refused = (reason: string) => ({ kind: 'refused', reason });
    expect(await passEnquiryOn(stale, { ...order, passing }, at)).toEqual(refused('confirm-again'));
    await closeEnquiry(manager, order, at);
    const last = await db().enquiryMessage.findFirst({
      where: { enquiryId: id },
      orderBy: { id: 'desc' },
    });
    const now = { ...order, seen: String(last?.id), passing };
    expect(await passEnquiryOn(manager, now, at)).toEqual(refused('not-now'));
    expect(await passingsOf(id)).toEqual([]);
  });

  test.each(STAFF_ROLES)('by a %s', async (role) => {
    const { id, order } = await waiting();
    const answer = await passEnquiryOn(await actingStaff(role, at), { ...order, passing }, at);
    const may = role === 'manager' || role === 'privacy-officer';
    expect(answer).toEqual(may ? { kind: 'done' } : { kind: 'refused', reason: 'not-allowed' });
    expect(await passingsOf(id)).toHaveLength(may ? 1 : 0);
  });

  test('cannot be rewritten', async () => {
    const { id, order } = await waiting();
    await passEnquiryOn(await actingStaff('manager', at), { ...order, passing }, at);
    const change = db().enquiryPassing.updateMany({
      where: { enquiryId: id },
      data: { reason: '' },
    });
    await expect(change).rejects.toThrow(/append-only/);
  });
});

describe('when an enquiry is erased', () => {
  /** Ended on 2026-12-01: its 180th day after is 2027-05-30. */
  const LAST = new Date('2027-05-30T23:59:59.999+09:00');
  const NEXT = new Date('2027-05-31T00:00:00+09:00');
  const there = (id: string) => db().enquiry.count({ where: { id } });

  test('it is there on its last day, gone on the next with its thread and mails, twice the same', async () => {
    const { id, email, order, token } = await waiting();
    await closeEnquiry(await actingStaff('clerk', at), order, at);
    await eraseEnquiries(LAST);
    expect(await there(id)).toBe(1);
    await Promise.all([eraseEnquiries(NEXT), eraseEnquiries(NEXT)]);
    expect(await there(id)).toBe(0);
    expect(await findOwnEnquiry(token)).toBeNull();
    expect(await db().enquiryMessage.count({ where: { enquiryId: id } })).toBe(0);
    expect(await db().mail.count({ where: { recipient: email } })).toBe(0);
    expect(await isAddressOnFile(db(), email)).toBe(false);
  });

  test('one that still waits for an answer is kept', async () => {
    const { id } = await waiting();
    await eraseEnquiries(new Date('2028-11-18T10:00:00+09:00'));
    expect(await there(id)).toBe(1);
  });

  test('what was passed on of it is kept for three years, to the last moment of their last day', async () => {
    const { id, email, order } = await waiting();
    const manager = await actingStaff('manager', at);
    await passEnquiryOn(manager, { ...order, passing }, at);
    const last = await db().enquiryMessage.findFirst({
      where: { enquiryId: id },
      orderBy: { id: 'desc' },
    });
    await closeEnquiry(manager, { ...order, seen: String(last?.id) }, at);
    await eraseEnquiries(new Date('2029-12-01T23:59:59.999+09:00'));
    expect(await there(id)).toBe(0);
    expect(await passingsOf(id)).toHaveLength(1);
    expect(await isAddressOnFile(db(), email)).toBe(true);
    await eraseEnquiries(new Date('2029-12-02T00:00:00+09:00'));
    expect(await passingsOf(id)).toEqual([]);
    expect(await isAddressOnFile(db(), email)).toBe(false);
  });
});
