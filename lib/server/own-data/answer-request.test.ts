import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { findRequest } from '../desk/find-request';
import { findRequestedData } from '../desk/find-requested-data';
import { listRequests } from '../desk/list-requests';
import { workFor } from '../desk/work-for';
import { claim } from '../staff/claims';
import { STAFF_FRESH_MS } from '../staff/staff-session';
import { db } from '../system/db';
import { makeBooking } from '../testing/booking-fixture';
import { actingStaff, castStaff } from '../testing/staff';
import { answerRequest } from './answer-request';
import { decideItem, dropItem, type ItemOrder } from './decide-item';
import { fileRequest } from './file-request';
import { askIdentity, confirmIdentity, failIdentity } from './identify-person';
import { requestSubject } from './staff-on-request';
import { withdrawRequest } from './withdraw-request';

afterAll(() => db().$disconnect());

// Wednesday 2026-04-01, 14:00 in Japan.
const at = new Date('2026-04-01T05:00:00Z');
const address = () => `${randomUUID()}@example.jp`;
const officer = () => actingStaff('privacy-officer', at);
const rowOf = (reference: string) =>
  db().disclosureRequest.findUniqueOrThrow({ where: { reference }, include: { items: true } });
const mailsTo = async (recipient: string) =>
  (await db().mail.findMany({ where: { recipient } })).map(({ template }) => template).sort();

type Kind = Parameters<typeof fileRequest>[0]['kind'];
async function filed(kind: Kind, email = address(), now = at) {
  const reference = await fileRequest({ email, kind, text: '', formKey: randomUUID() }, now);
  return { reference, email };
}

const all: Omit<ItemOrder, 'reference'> = {
  dataClass: 'all',
  decision: 'granted',
  ground: '',
  reason: '',
};
const seenOf = async (staff: Awaited<ReturnType<typeof officer>>, reference: string) =>
  (await findRequest(staff, reference, at))?.answer.mark ?? '';

describe('P64 D1-R2 nothing is answered before it is known who asks', () => {
  test('a request that the mailed code is enough for is worked on at once', async () => {
    const { reference } = await filed('purpose-notice');
    expect(await rowOf(reference)).toMatchObject({
      status: 'in-review',
      identityMethod: 'mailed-code',
    });
  });

  test('a disclosure waits for a second place; no decision, no answer, no look at the data before', async () => {
    const [staff, { reference }] = [await officer(), await filed('disclosure')];
    expect((await rowOf(reference)).status).toBe('received');
    const missing = { kind: 'refused', reason: 'identity-missing' };
    expect(await decideItem(staff, { reference, ...all }, at)).toEqual(missing);
    expect(await answerRequest(staff, { reference, seen: '' }, at)).toEqual(missing);
    expect(await findRequestedData(staff, reference, at)).toBeNull();
    await confirmIdentity(staff, { reference, method: 'call-back', papers: null }, at);
    expect(await findRequestedData(staff, reference, at)).not.toBeNull();
  });

  test('a contact that changed seven days ago is known by papers alone, a moment later by the code', async () => {
    const email = address();
    await makeBooking({ email, contactChangedAt: new Date('2026-03-25T05:00:00.001Z') });
    const [staff, { reference }] = [await officer(), await filed('purpose-notice', email)];
    expect((await rowOf(reference)).status).toBe('received');
    const order = { reference, papers: null };
    expect(await confirmIdentity(staff, { ...order, method: 'call-back' }, at)).toEqual({
      kind: 'refused',
      reason: 'method-not-enough',
    });
    expect((await confirmIdentity(staff, { ...order, method: 'in-person' }, at)).kind).toBe('done');
    const later = await filed('purpose-notice', email, new Date('2026-04-01T05:00:00.001Z'));
    expect((await rowOf(later.reference)).status).toBe('in-review');
  });

  test('P61 somebody who asks for another is known only with the papers of their kind', async () => {
    const [staff, { reference }] = [await officer(), await filed('disclosure')];
    await db().disclosureRequest.update({ where: { reference }, data: { claimant: 'mandated' } });
    const order = { reference, method: 'id-document' } as const;
    const missing = { kind: 'refused', reason: 'papers-missing' };
    expect(await confirmIdentity(staff, { ...order, papers: null }, at)).toEqual(missing);
    expect(await confirmIdentity(staff, { ...order, papers: 'family-register' }, at)).toEqual(
      missing,
    );
    expect((await confirmIdentity(staff, { ...order, papers: 'mandate' }, at)).kind).toBe('done');
    expect(await rowOf(reference)).toMatchObject({
      identityPapers: 'mandate',
      status: 'in-review',
    });
  });

  test('who cannot be known gets nothing, and may ask again', async () => {
    const [staff, { reference, email }] = [await officer(), await filed('disclosure')];
    expect((await failIdentity(staff, reference, at)).kind).toBe('done');
    expect(await mailsTo(email)).toEqual(['disclosure-identity-failed', 'disclosure-received']);
    const closed = { kind: 'refused', reason: 'closed' };
    const order = { reference, method: 'call-back', papers: null } as const;
    expect(await confirmIdentity(staff, order, at)).toEqual(closed);
    await expect(filed('disclosure', email)).resolves.toBeDefined();
  });
});

describe('P54 the days', () => {
  test('three days of waiting move the day aimed at by three, the day of Art. 39 not at all', async () => {
    const [staff, { reference }] = [await officer(), await filed('disclosure')];
    const days = ['2026-04-03T14:59:59Z', '2026-04-05T14:59:59Z', '2026-04-05T15:00:00Z'];
    const [asked, askedAgain, shown] = days.map((day) => new Date(day)) as [Date, Date, Date];
    await askIdentity({ ...staff, confirmedAt: asked }, reference, asked);
    await askIdentity({ ...staff, confirmedAt: askedAgain }, reference, askedAgain);
    const awake = { ...staff, confirmedAt: shown };
    await confirmIdentity(awake, { reference, method: 'letter', papers: null }, shown);
    const listed = (await listRequests('open')).find((one) => one.reference === reference);
    expect(listed).toMatchObject({ targetDate: '2026-04-14', suitFrom: '2026-04-16' });
  });

  test.each([
    ['2026-04-01T14:59:59Z', '2026-04-11', '2026-04-16'],
    ['2026-04-01T15:00:00Z', '2026-04-12', '2026-04-17'],
  ])('arrived at %s: aimed at %s, suit from %s', async (arrived, targetDate, suitFrom) => {
    const { reference } = await filed('disclosure', address(), new Date(arrived));
    const listed = (await listRequests('open')).find((one) => one.reference === reference);
    expect(listed).toMatchObject({ targetDate, suitFrom });
  });

  test('the list begins with the nearest deadline, and the work list counts it for those who may read', async () => {
    const late = await filed('disclosure', address(), new Date('2026-04-03T05:00:00Z'));
    const early = await filed('disclosure', address(), new Date('2026-03-20T05:00:00Z'));
    const order = (await listRequests('open')).map(({ reference }) => reference);
    expect(order.indexOf(early.reference)).toBeLessThan(order.indexOf(late.reference));
    const seenBy = async (role: (typeof STAFF_ROLES)[number]) =>
      (await workFor(await actingStaff(role, at), at)).find(
        ({ reference }) => reference === early.reference,
      );
    // aimed at 30 March: due to the last moment of that day in Japan
    expect((await seenBy('privacy-officer'))?.due).toEqual(new Date('2026-03-30T14:59:59.999Z'));
    expect(await seenBy('auditor')).toBeDefined();
    expect(await seenBy('clerk')).toBeUndefined();
    expect(await seenBy('manager')).toBeUndefined();
  });
});

describe('P55 P62 D1-R3 the answer', () => {
  const inReview = async () => ({ staff: await officer(), ...(await filed('stop-provision')) });

  test('is sent as it was shown, with each ground and reason, once, and stands on the record', async () => {
    const { staff, reference, email } = await inReview();
    const refused = {
      dataClass: 'provisions',
      decision: 'refused',
      ground: 'ground-not-met',
      reason: '同意をいただいた提供のため、応じられません。',
    } as const;
    await decideItem(staff, { reference, ...refused }, at);
    await decideItem(staff, { reference, ...all, dataClass: 'contact' }, at);
    const seen = await seenOf(staff, reference);
    expect((await answerRequest(staff, { reference, seen }, at)).kind).toBe('done');
    expect(await rowOf(reference)).toMatchObject({ status: 'answered', outcome: 'partial' });
    expect(await mailsTo(email)).toEqual(['disclosure-answered', 'disclosure-received']);
    const mail = await db().mail.findFirstOrThrow({
      where: { recipient: email, template: 'disclosure-answered' },
    });
    expect(mail.text).toContain('第三者への提供の記録：応じられません');
    expect(mail.text).toContain('法律の定める理由に当てはまらないため');
    expect(mail.text).toContain(refused.reason);
    const lines = await db().auditEntry.findMany({
      where: { subjectId: (await rowOf(reference)).id, command: 'request.answer' },
    });
    expect(lines.map(({ detail }) => (detail as { act: string }).act)).toEqual([
      'decided',
      'decided',
      'answered',
    ]);
    expect(lines.every(({ purpose, staffId }) => purpose === 'enquiries' && staffId)).toBe(true);
  });

  test('P56 is not refused on a ground that the law does not give, nor without a reason', async () => {
    const { staff, reference } = await inReview();
    const less = { reference, dataClass: 'all', decision: 'refused' } as const;
    const decide = (ground: string, reason: string) =>
      decideItem(staff, { ...less, ground, reason }, at);
    expect(await decide('too_many_rows', '多いため')).toMatchObject({ reason: 'ground-unlawful' });
    expect(await decide('', '理由')).toMatchObject({ reason: 'ground-missing' });
    expect(await decide('ground-not-met', ' ')).toMatchObject({ reason: 'reason-missing' });
    expect(await answerRequest(staff, { reference, seen: '' }, at)).toMatchObject({
      reason: 'nothing-decided',
    });
  });

  test('whoever saw another answer sends nothing', async () => {
    const { staff, reference, email } = await inReview();
    await decideItem(staff, { reference, ...all }, at);
    const seen = await seenOf(staff, reference);
    await decideItem(staff, { reference, ...all, reason: '止めました。' }, at);
    expect(await answerRequest(staff, { reference, seen }, at)).toMatchObject({
      reason: 'changed',
    });
    expect(await mailsTo(email)).toEqual(['disclosure-received']);
  });

  test('of two who answer at once one does, and one mail goes', async () => {
    const { staff, reference, email } = await inReview();
    await decideItem(staff, { reference, ...all }, at);
    const seen = await seenOf(staff, reference);
    const answers = await Promise.all([
      answerRequest(staff, { reference, seen }, at),
      answerRequest(await officer(), { reference, seen }, at),
    ]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect(await mailsTo(email)).toEqual(['disclosure-answered', 'disclosure-received']);
  });

  test('an answer and a withdrawal at once: one of them happens', async () => {
    const { staff, reference, email } = await inReview();
    await decideItem(staff, { reference, ...all }, at);
    const seen = await seenOf(staff, reference);
    const [answer, withdrawn] = await Promise.all([
      answerRequest(staff, { reference, seen }, at),
      withdrawRequest({ reference, email }, at),
    ]);
    expect([answer.kind === 'done', withdrawn].filter(Boolean)).toHaveLength(1);
    expect(await mailsTo(email)).toHaveLength(2);
  });

  test('what was answered is neither changed nor taken away, by no role', async () => {
    const { staff, reference } = await inReview();
    await decideItem(staff, { reference, ...all }, at);
    await answerRequest(staff, { reference, seen: await seenOf(staff, reference) }, at);
    const { id: requestId } = await rowOf(reference);
    const where = { requestId };
    await expect(
      db().disclosureRequestItem.updateMany({ where, data: { decision: 'no-data' } }),
    ).rejects.toThrow(/closed/);
    await expect(db().disclosureRequestItem.deleteMany({ where })).rejects.toThrow(/closed/);
    expect(await dropItem(staff, { reference, dataClass: 'all' }, at)).toMatchObject({
      reason: 'closed',
    });
  });

  test('somebody else’s work is left alone until their claim ends', async () => {
    const { staff, reference } = await inReview();
    const other = await castStaff('privacy-officer', '浜 しおり');
    await claim(db(), requestSubject((await rowOf(reference)).id), other.id, at);
    expect(await decideItem(staff, { reference, ...all }, at)).toEqual({
      kind: 'refused',
      reason: 'taken',
      by: '浜 しおり',
    });
  });

  test('a reference that does not exist', async () => {
    const order = { reference: 'DR00000000', ...all };
    expect(await decideItem(await officer(), order, at)).toMatchObject({ reason: 'not-found' });
  });
});

describe('who may', () => {
  const acts = {
    ask: (staff: never, reference: string) => askIdentity(staff, reference, at),
    fail: (staff: never, reference: string) => failIdentity(staff, reference, at),
    confirm: (staff: never, reference: string) =>
      confirmIdentity(staff, { reference, method: 'call-back', papers: null }, at),
    decide: (staff: never, reference: string) => decideItem(staff, { reference, ...all }, at),
    drop: (staff: never, reference: string) => dropItem(staff, { reference, dataClass: 'all' }, at),
    answer: (staff: never, reference: string) => answerRequest(staff, { reference, seen: '' }, at),
  };

  test.each(Object.keys(acts) as (keyof typeof acts)[])(
    '%s: the privacy officer alone',
    async (act) => {
      const { reference } = await filed('disclosure');
      for (const role of STAFF_ROLES.filter((one) => one !== 'privacy-officer')) {
        const answer = await acts[act]((await actingStaff(role, at)) as never, reference);
        expect(answer).toEqual({ kind: 'refused', reason: 'not-allowed' });
      }
      const stale = await actingStaff(
        'privacy-officer',
        new Date(at.getTime() - STAFF_FRESH_MS - 1),
      );
      expect(await acts[act](stale as never, reference)).toEqual({
        kind: 'refused',
        reason: 'confirm-again',
      });
      expect(await findRequestedData(stale, reference, at)).toBeNull();
    },
  );
});
