import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { mayDo, STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { listEnquiries } from '../desk/list-enquiries';
import { openEnquiry } from '../desk/open-enquiry';
import { listWork } from '../desk/work-list';
import { claim } from '../staff/claims';
import { db } from '../system/db';
import { actingStaff } from '../testing/staff';
import {
  answerByMail,
  closeEnquiry,
  previewAnswer,
  recordTelephoneAnswer,
  reopenEnquiry,
} from './answer-enquiry';
import { fileEnquiry } from './file-enquiry';
import { writeAgain } from './write-again';

afterAll(() => db().$disconnect());

const asked = new Date('2026-11-18T10:00:00+09:00');
const at = new Date('2026-11-18T13:00:00+09:00');
const TEXT = '雨の日も、日程どおりに歩きます。';

/** An enquiry that waits, as its page shows it. */
async function waiting(way: 'mail' | 'telephone' = 'mail') {
  const email = way === 'mail' ? `${randomUUID()}@example.jp` : null;
  const { path } = await fileEnquiry(
    {
      name: '汐見 航平',
      wants: way,
      email,
      phone: way === 'mail' ? null : '0312345678',
      tour: null,
      booking: null,
      text: '雨の日はどうなりますか。',
      formKey: randomUUID(),
    },
    asked,
  );
  const where = { messages: { some: { at: asked } }, ...(email ? { email } : { wants: way }) };
  const row = await db().enquiry.findFirstOrThrow({ where, orderBy: { id: 'desc' } });
  return { id: row.id, reference: row.reference, token: path.split('/').at(-1) ?? '', email };
}

async function threadOf(id: string) {
  const row = await db().enquiry.findUniqueOrThrow({
    where: { id },
    include: { messages: { orderBy: { id: 'asc' } }, mails: { orderBy: { createdAt: 'asc' } } },
  });
  const audit = await db().auditEntry.findMany({
    where: { subjectId: id },
    orderBy: { id: 'asc' },
  });
  return { ...row, seen: String(row.messages.at(-1)?.id), audit };
}

const orderFor = async ({ id, reference }: { id: string; reference: string }) => ({
  reference,
  seen: (await threadOf(id)).seen,
});

describe('an enquiry at the desk', () => {
  test('stands on the work list with its deadline until it is answered, and again when its sender writes again', async () => {
    const enquiry = await waiting();
    const clerk = await actingStaff('clerk', at);
    const mine = async () => (await listWork(at)).find(({ subjectId }) => subjectId === enquiry.id);
    expect(await mine()).toMatchObject({
      kind: 'enquiry',
      reference: enquiry.reference,
      due: new Date('2026-11-20T23:59:59.999+09:00'),
    });
    await answerByMail(clerk, { ...(await orderFor(enquiry)), text: TEXT }, at);
    expect(await mine()).toBeUndefined();
    await writeAgain({ token: enquiry.token, text: '追伸です。', formKey: randomUUID() }, at);
    expect(await mine()).toMatchObject({ kind: 'enquiry' });
  });

  test('is answered by the mail that was shown, once, with its line of the record', async () => {
    const enquiry = await waiting();
    const clerk = await actingStaff('clerk', at);
    const order = { ...(await orderFor(enquiry)), text: TEXT };
    const preview = await previewAnswer(enquiry.reference, TEXT);
    expect(preview).toMatchObject({ to: enquiry.email });
    expect(await answerByMail(clerk, order, at)).toEqual({ kind: 'done' });
    expect(await answerByMail(clerk, order, at)).toEqual({ kind: 'done' });
    const { status, lastAt, messages, mails, audit } = await threadOf(enquiry.id);
    expect({ status, lastAt }).toEqual({ status: 'answered', lastAt: at });
    expect(messages.map(({ kind, text }) => [kind, text])).toEqual([
      ['question', '雨の日はどうなりますか。'],
      ['mail', TEXT],
    ]);
    expect(mails.map(({ template }) => template)).toEqual(['enquiry-received', 'enquiry-answered']);
    expect(mails[1]).toMatchObject({ recipient: enquiry.email, subject: preview?.mail.subject });
    const shown = (text = '') => text.split('\n').filter((line) => !/https?:|リンク/.test(line));
    expect(shown(mails[1]?.text)).toEqual(shown(preview?.mail.text));
    expect(preview?.mail.text).not.toContain(enquiry.token);
    expect(mails[1]?.text).toContain(`/enquiries/${enquiry.token}`);
    expect(audit).toMatchObject([
      {
        staffId: clerk.staffId,
        command: 'enquiry.answer',
        detail: { outcome: 'mail', from: 'open', to: 'answered' },
      },
    ]);
  });

  test('another text is another mail to be shown', async () => {
    const { reference } = await waiting();
    const [one, two] = [await previewAnswer(reference, TEXT), await previewAnswer(reference, '別')];
    expect(one?.shown).not.toBe(two?.shown);
  });

  test('is answered by telephone with what was said; no mail goes out, none can', async () => {
    const enquiry = await waiting('telephone');
    const clerk = await actingStaff('clerk', at);
    const order = { ...(await orderFor(enquiry)), text: 'お伝えしました。' };
    expect(await previewAnswer(enquiry.reference, TEXT)).toBeNull();
    expect(await answerByMail(clerk, order, at)).toEqual({ kind: 'refused', reason: 'no-address' });
    expect((await threadOf(enquiry.id)).messages).toHaveLength(1);
    expect(await recordTelephoneAnswer(clerk, order, at)).toEqual({ kind: 'done' });
    expect(await threadOf(enquiry.id)).toMatchObject({ status: 'answered', mails: [] });
  });

  test('of two clerks who answer at once one does, the other is told, and one mail goes out', async () => {
    const enquiry = await waiting();
    const [first, second] = [await actingStaff('clerk', at), await actingStaff('clerk', at)];
    const order = await orderFor(enquiry);
    const answers = await Promise.all([
      answerByMail(first, { ...order, text: TEXT }, at),
      answerByMail(second, { ...order, text: '中止です。' }, at),
    ]);
    expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(answers.find(({ kind }) => kind === 'refused')).toEqual({
      kind: 'refused',
      reason: 'moved-on',
    });
    expect((await threadOf(enquiry.id)).mails).toHaveLength(2);
  });

  test('control: two who press at once and are not asked what they saw both see the same end of the thread', async () => {
    const enquiry = await waiting();
    const order = await orderFor(enquiry);
    let both = 0;
    const looking = () =>
      db().$transaction(async (tx) => {
        const last = { where: { enquiryId: enquiry.id }, orderBy: { id: 'desc' } } as const;
        const end = await tx.enquiryMessage.findFirstOrThrow(last);
        both += 1;
        while (both < 2) await new Promise((wake) => setTimeout(wake, 10));
        return String(end.id);
      });
    expect(await Promise.all([looking(), looking()])).toEqual([order.seen, order.seen]);
  });

  test('two who answer one after the other, each having seen the whole, both do', async () => {
    const enquiry = await waiting();
    const [first, second] = [await actingStaff('clerk', at), await actingStaff('clerk', at)];
    await answerByMail(first, { ...(await orderFor(enquiry)), text: TEXT }, at);
    const order = { ...(await orderFor(enquiry)), text: '追って、傘をお貸しします。' };
    expect(await answerByMail(second, order, at)).toEqual({ kind: 'done' });
    expect((await threadOf(enquiry.id)).mails).toHaveLength(3);
  });

  test('is not answered past what its sender wrote meanwhile', async () => {
    const enquiry = await waiting();
    const clerk = await actingStaff('clerk', at);
    const order = { ...(await orderFor(enquiry)), text: TEXT };
    await writeAgain({ token: enquiry.token, text: 'やはり結構です。', formKey: randomUUID() }, at);
    expect(await answerByMail(clerk, order, at)).toEqual({ kind: 'refused', reason: 'moved-on' });
  });

  test('is not answered over the head of whoever has claimed it', async () => {
    const enquiry = await waiting();
    const [first, second] = [await actingStaff('clerk', at), await actingStaff('clerk', at)];
    await claim(db(), { subjectKind: 'enquiry', subjectId: enquiry.id }, first.staffId, at);
    const order = { ...(await orderFor(enquiry)), text: TEXT };
    const told = { kind: 'refused', reason: 'taken', by: '渚 ひかる' };
    expect(await answerByMail(second, order, at)).toEqual(told);
    expect(await answerByMail(first, order, at)).toEqual({ kind: 'done' });
  });

  test('is ended and opened again, each from where it fits, due anew', async () => {
    const enquiry = await waiting();
    const clerk = await actingStaff('clerk', at);
    const later = new Date('2026-11-26T11:00:00+09:00');
    const refused = { kind: 'refused', reason: 'not-now' };
    expect(await reopenEnquiry(clerk, await orderFor(enquiry), at)).toEqual(refused);
    expect(await closeEnquiry(clerk, await orderFor(enquiry), at)).toEqual({ kind: 'done' });
    const text = TEXT;
    expect(await answerByMail(clerk, { ...(await orderFor(enquiry)), text }, at)).toEqual(refused);
    expect(await closeEnquiry(clerk, await orderFor(enquiry), at)).toEqual(refused);
    expect(await reopenEnquiry(clerk, await orderFor(enquiry), later)).toEqual({ kind: 'done' });
    expect(await threadOf(enquiry.id)).toMatchObject({
      status: 'open',
      dueAt: new Date('2026-11-30T23:59:59.999+09:00'),
    });
  });

  test('D1-1 leaves a line with its purpose when it is looked at', async () => {
    const enquiry = await waiting();
    const auditor = await actingStaff('auditor', at);
    expect(await openEnquiry(auditor, enquiry.reference, at)).toMatchObject({ name: '汐見 航平' });
    expect((await threadOf(enquiry.id)).audit).toMatchObject([
      { staffId: auditor.staffId, command: 'enquiry.read', purpose: 'enquiries', detail: {} },
    ]);
    expect(await openEnquiry(auditor, 'EQ00000000', at)).toBeNull();
  });

  test('is listed before those that were answered, with who took it and no name of a sender', async () => {
    const [done, open] = [await waiting(), await waiting()];
    const clerk = await actingStaff('clerk', at);
    await answerByMail(clerk, { ...(await orderFor(done)), text: TEXT }, at);
    await claim(db(), { subjectKind: 'enquiry', subjectId: open.id }, clerk.staffId, at);
    const lines = await listEnquiries(null, clerk.staffId, at);
    const place = (reference: string) => lines.findIndex((line) => line.reference === reference);
    expect(place(open.reference)).toBeLessThan(place(done.reference));
    expect(lines[place(open.reference)]).toMatchObject({ claimedByMe: true });
    expect(JSON.stringify(lines)).not.toContain('汐見');
    const answered = await listEnquiries('answered', clerk.staffId, at);
    expect(answered.map(({ reference }) => reference)).toContain(done.reference);
    expect(answered.map(({ reference }) => reference)).not.toContain(open.reference);
  });
});

describe.each(STAFF_ROLES)('what a %s may do about an enquiry', (role) => {
  const steps = { answerByMail, recordTelephoneAnswer, closeEnquiry } as const;
  test.each(Object.keys(steps) as (keyof typeof steps)[])('%s', async (name) => {
    const enquiry = await waiting();
    const staff = await actingStaff(role, at);
    const answer = await steps[name](staff, { ...(await orderFor(enquiry)), text: TEXT }, at);
    const may = mayDo(role, 'enquiry.answer');
    expect(may).toBe(role !== 'auditor');
    expect(answer).toEqual(may ? { kind: 'done' } : { kind: 'refused', reason: 'not-allowed' });
    expect((await threadOf(enquiry.id)).messages).toHaveLength(may ? 2 : 1);
  });
});
