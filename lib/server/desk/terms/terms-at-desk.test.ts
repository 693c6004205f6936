import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { STAFF_ROLES } from '@/lib/rules/staff/permissions';
import { checkTerms } from '@/lib/terms/check-terms';
import { emptyTerms } from '@/lib/terms/empty-terms';
import type { Fields } from '@/lib/terms/form/fields';
import { formOf } from '@/lib/terms/form/terms-form';
import { termsVersion } from '@/lib/terms/terms-of';
import type { Staff } from '../../staff/staff-session';
import { db } from '../../system/db';
import { listUsableTerms, termsInForce } from '../../terms/terms-in-force';
import { actingStaff } from '../../testing/staff';
import { beginTerms, bringInTerms } from './begin-terms';
import { editTerms } from './edit-terms';
import { listTermsLines } from './list-terms';
import { openTermsVersion } from './open-terms';
import { approveTerms, proposeTerms, returnTerms, withdrawTerms } from './publish-terms';
import { discardTerms, saveTerms } from './save-terms';

const at = new Date('2026-11-20T10:00:00+09:00');
const later = (days: number) => new Date(at.getTime() + days * 86_400_000);
let author: Staff;
let other: Staff;

beforeAll(async () => {
  author = await actingStaff('manager', at);
  other = await actingStaff('manager', at);
});
// What was approved cannot be taken away: each test writes terms of its own.
afterAll(() => db().$disconnect());

const brought = (text: string) => ({ text, press: randomUUID() });
const ownId = () => `own-${randomBytes(4).toString('hex')}`;

function fileOf(firstDay: string, title = '旅行条件書') {
  return JSON.stringify(emptyTerms({ title, contractKind: 'package-domestic', firstDay }));
}

async function draft(termsId: string, firstDay = '2026-12-01', by = author) {
  const given = { termsId, text: fileOf(firstDay), begunFrom: null, press: randomUUID() };
  const answer = await beginTerms(by, given, at);
  if (answer.kind !== 'done') throw new Error(answer.reason);
  return shownOf(answer);
}

async function shownOf(name: { termsId: string; version: string }) {
  const { termsId, version } = name;
  const found = await openTermsVersion({ termsId, version }, at);
  return { name: { termsId, version }, state: found?.version.hash ?? '' };
}

async function approved(termsId: string, firstDay: string) {
  const shown = await draft(termsId, firstDay);
  await proposeTerms(author, shown, at);
  expect(await approveTerms(other, shown, at)).toMatchObject({ kind: 'done' });
  return shown;
}

const stateOf = async ({ name }: { name: { termsId: string; version: string } }) =>
  (await db().termsVersion.findUnique({ where: { termsId_version: name } }))?.state;

describe('terms in force', () => {
  test('are the shipped files and what was approved, from its first day on', async () => {
    const termsId = ownId();
    const asked = (day: string) => termsInForce(termsId, calendarDate(day));
    expect(await asked('2026-12-31')).toMatchObject({ reason: 'no-version' });
    await approved(termsId, '2026-12-01');
    await approved(termsId, '2027-01-01');
    const third = await draft(termsId, '2027-02-01');
    await proposeTerms(author, third, at);
    expect(await asked('2026-11-30')).toMatchObject({ reason: 'no-version' });
    expect(await asked('2026-12-01')).toMatchObject({ version: '1' });
    expect(await asked('2026-12-31')).toMatchObject({ version: '1' });
    expect(await asked('2027-01-01')).toMatchObject({ version: '2' });
    expect(await asked('2027-06-01')).toMatchObject({ version: '2' });
    const usable = (await listUsableTerms()).filter(({ id }) => id === termsId);
    expect(usable.map(({ version }) => version).sort()).toEqual(['1', '2']);
    const shipped = await termsInForce('web-card-domestic', calendarDate('2026-12-01'));
    expect(shipped).toEqual(termsVersion('web-card-domestic', '1'));
  });

  test('are listed with their standing, the first in force on the day itself', async () => {
    const termsId = ownId();
    await approved(termsId, '2026-12-01');
    await approved(termsId, '2026-12-10');
    const standing = async (day: Date) =>
      (await listTermsLines(day))
        .filter((line) => line.termsId === termsId)
        .map((line) => [line.version, line.standing]);
    expect(await standing(at)).toEqual([
      ['2', 'coming'],
      ['1', 'coming'],
    ]);
    expect(await standing(later(11))).toEqual([
      ['2', 'coming'],
      ['1', 'in-force'],
    ]);
    expect(await standing(later(20))).toEqual([
      ['2', 'in-force'],
      ['1', 'past'],
    ]);
  });
});

describe('one press, twice at once, begins one version', () => {
  const versionsOf = (termsId: string) => db().termsVersion.count({ where: { termsId } });
  test('of a draft', async () => {
    const termsId = ownId();
    const given = { termsId, begunFrom: null, ...brought(fileOf('2026-12-04')) };
    const answers = await Promise.all([1, 2].map(() => beginTerms(author, given, at)));
    expect(answers).toEqual(Array(2).fill({ kind: 'done', termsId, version: '1' }));
    expect(await versionsOf(termsId)).toBe(1);
    const next = { ...given, press: randomUUID() };
    expect(await beginTerms(author, next, at)).toMatchObject({ version: '2' });
    const other = { ...given, text: fileOf('2026-12-05') };
    expect(await beginTerms(author, other, at)).toMatchObject({ version: '3' });
    const record = await db().auditEntry.findMany({ where: { subjectId: `${termsId}@1` } });
    expect(record).toHaveLength(1);
  });
  test('of a file', async () => {
    const termsId = ownId();
    const text = readFileSync('lib/terms/examples/published.json', 'utf8');
    const given = brought(JSON.stringify({ ...JSON.parse(text), id: termsId }));
    const answers = await Promise.all([1, 2].map(() => bringInTerms(author, given, at)));
    expect(answers).toEqual(Array(2).fill({ kind: 'done', termsId, version: '1' }));
    expect(await versionsOf(termsId)).toBe(1);
  });
});

describe('a file from the command line', () => {
  const text = readFileSync('lib/terms/examples/published.json', 'utf8');
  test('is brought in and written out saying the same, and check answers the same', async () => {
    const termsId = ownId();
    const given = JSON.stringify({ ...JSON.parse(text), id: termsId });
    const answer = await bringInTerms(author, brought(`\uFEFF${given}`), at);
    expect(answer).toEqual({ kind: 'done', termsId, version: '1' });
    const found = await openTermsVersion({ termsId, version: '1' }, at);
    expect(JSON.parse(found?.version.text ?? '')).toMatchObject(JSON.parse(given));
    expect(found?.findings).toEqual(checkTerms(found?.version.text ?? '', termsVersion));
    expect(await bringInTerms(author, brought(given), at)).toMatchObject({ version: '2' });
  });
  test('that is none is refused with every problem and its place', async () => {
    const broken = JSON.stringify({
      ...JSON.parse(text),
      id: ownId(),
      rounding: {},
      colour: 'red',
    });
    expect(await bringInTerms(author, brought('{'), at)).toMatchObject({
      kind: 'bad',
      problems: [{ finding: 'not-json' }],
    });
    const answer = await bringInTerms(author, brought(broken), at);
    expect(answer.kind === 'bad' && answer.problems.map((one) => one.at)).toEqual(
      expect.arrayContaining(['rounding.source', 'colour']),
    );
  });
});

describe('a draft', () => {
  test('of two who begin the next version at once, each has a number of its own', async () => {
    const termsId = ownId();
    const begun = await Promise.all([draft(termsId), draft(termsId, '2026-12-02', other)]);
    expect(begun.map(({ name }) => name.version).sort()).toEqual(['1', '2']);
  });
  test('is written by whoever saw it last; the second of two is told and overwrites nothing', async () => {
    const shown = await draft(ownId());
    const write = (by: Staff, title: string) =>
      saveTerms(by, { ...shown, text: fileOf('2026-12-01', title) }, at);
    expect(await write(author, '先に書いた')).toMatchObject({ kind: 'done' });
    expect(await write(other, '後から書いた')).toMatchObject({ reason: 'changed-meanwhile' });
    expect(await write(author, '先に書いた')).toMatchObject({ kind: 'done' });
    const row = await db().termsVersion.findUnique({ where: { termsId_version: shown.name } });
    expect([row?.title, row?.authors]).toEqual(['先に書いた', [author.staffId]]);
  });
  test('can be discarded, once; what was put forward cannot be written or discarded', async () => {
    const gone = await draft(ownId());
    expect(await discardTerms(author, gone, at)).toMatchObject({ kind: 'done' });
    expect(await discardTerms(author, gone, at)).toMatchObject({ kind: 'done' });
    const put = await draft(ownId());
    await proposeTerms(author, put, at);
    expect(await discardTerms(author, put, at)).toMatchObject({ reason: 'not-a-draft' });
    const text = fileOf('2026-12-05');
    expect(await saveTerms(author, { ...put, text }, at)).toMatchObject({ reason: 'not-a-draft' });
    await returnTerms(other, put, at);
    expect(await saveTerms(author, { ...put, text }, at)).toMatchObject({ kind: 'done' });
  });
});

describe('two who write in the editor', () => {
  test('the second is told who and what, and can lay the own changes over; nothing is lost', async () => {
    const shown = await draft(ownId());
    const base = (await openTermsVersion(shown.name, at))?.version.text ?? '';
    const form = formOf(JSON.parse(base));
    const edit = (by: Staff, fields: Fields, over = '') =>
      editTerms(by, { ...shown, base, saved: '', over, fields: { ...form, ...fields } }, at);
    expect(await edit(author, { 'head.title': '先の題名' })).toMatchObject({ kind: 'done' });
    const mine = { 'week.5.until': '15:00' };
    const told = await edit(other, mine);
    expect(told).toMatchObject({ kind: 'conflict', by: '渚 ひかる', changed: ['title'] });
    const hash = told.kind === 'conflict' ? told.hash : '';
    expect(await edit(other, mine, hash)).toMatchObject({ kind: 'done' });
    const text = (await openTermsVersion(shown.name, at))?.version.text ?? '';
    expect(JSON.parse(text)).toMatchObject({
      title: { ja: '先の題名' },
      acceptance: {
        windows: [
          { weekdays: [1, 2, 3, 4], until: '18:00' },
          { weekdays: [5], until: '15:00' },
        ],
      },
    });
    // A base that is not what the hash says is believed no more than any other text.
    const wrong = { ...shown, base: '{}', saved: '', over: '', fields: {} };
    expect(await editTerms(author, wrong, at)).toMatchObject({ reason: 'changed-meanwhile' });
  });
});

test('what is typed in a form after it was sent is saved by its next press, also where it takes back what it had sent', async () => {
  const shown = await draft(ownId());
  const opened = await openTermsVersion(shown.name, at);
  const base = opened?.version.text ?? '';
  const form = formOf(JSON.parse(base));
  const edit = (by: Staff, fields: Fields, saved = '') =>
    editTerms(by, { ...shown, base, saved, over: '', fields: { ...form, ...fields } }, at);
  const first = await edit(author, { 'head.title': '送った題名' });
  const saved = first.kind === 'done' ? first.hash : '';
  const mine = { 'week.5.until': '15:00' };
  expect(await edit(other, mine)).toMatchObject({ kind: 'conflict' });
  expect(await edit(author, mine, saved)).toMatchObject({ kind: 'done' });
  const after = JSON.parse((await openTermsVersion(shown.name, at))?.version.text ?? '');
  expect(after.title).toEqual(JSON.parse(base).title);
  expect(after.acceptance.windows[1]).toMatchObject({ weekdays: [5], until: '15:00' });
  // Somebody else has saved since.
  expect(await edit(author, { 'head.title': '三つめ' }, saved)).toMatchObject({ kind: 'conflict' });
});

describe('putting forward', () => {
  test.each([
    ['2026-11-19', 'first-day-past'],
    ['', 'first-day-missing'],
  ])('refuses the first day "%s": %s', async (firstDay, reason) => {
    const shown = await draft(ownId(), firstDay);
    expect(await proposeTerms(author, shown, at)).toMatchObject({ reason });
  });
  test('takes today only where nothing is in force yet, and no day twice', async () => {
    const termsId = ownId();
    await approved(termsId, '2026-11-20');
    const today = await draft(termsId, '2026-11-20');
    expect(await proposeTerms(author, today, at)).toMatchObject({ reason: 'first-day-taken' });
    const yesterdays = await draft(termsId, '2026-11-21');
    expect(await proposeTerms(author, yesterdays, later(1))).toMatchObject({
      reason: 'first-day-today',
    });
  });
  test('refuses what check finds something in', async () => {
    const shown = await draft(ownId());
    const file = JSON.parse(fileOf('2026-12-01'));
    file.cancellation.tables[0].steps[0].until = { day: 3 };
    await saveTerms(author, { ...shown, text: JSON.stringify(file) }, at);
    expect(await proposeTerms(author, await shownOf(shown.name), at)).toMatchObject({
      reason: 'has-findings',
    });
  });
});

describe('four eyes', () => {
  test('whoever wrote in it or put it forward cannot approve it; another manager can, once', async () => {
    const shown = await draft(ownId());
    expect(await approveTerms(other, shown, at)).toMatchObject({ reason: 'not-proposed' });
    await proposeTerms(author, shown, at);
    expect(await approveTerms(author, shown, at)).toMatchObject({ reason: 'own-work' });
    expect(await approveTerms(other, shown, at)).toMatchObject({ kind: 'done' });
    expect(await approveTerms(other, shown, at)).toMatchObject({ kind: 'done' });
    const lines = await db().auditEntry.findMany({
      where: { subjectKind: 'terms', subjectId: `${shown.name.termsId}@1` },
      orderBy: { id: 'asc' },
    });
    expect(lines.map(({ command, staffId, detail }) => [command, staffId, detail])).toMatchObject([
      ['terms.edit', author.staffId, { act: 'begun' }],
      ['terms.edit', author.staffId, { act: 'proposed' }],
      ['terms.publish', other.staffId, { act: 'approved', firstDay: '2026-12-01' }],
    ]);
  });

  test('a second manager who put it forward is refused too, and so is one who wrote a line of it', async () => {
    const shown = await draft(ownId());
    await saveTerms(other, { ...shown, text: fileOf('2026-12-03') }, at);
    const written = await shownOf(shown.name);
    const third = await actingStaff('manager', at);
    await proposeTerms(third, written, at);
    for (const staff of [author, other, third]) {
      expect(await approveTerms(staff, written, at)).toMatchObject({ reason: 'own-work' });
    }
  });

  test('an approval that races with the writing of its own text is refused; without the lock it would pass', async () => {
    const race = async () => {
      const shown = await draft(ownId());
      await proposeTerms(author, shown, at);
      return shown;
    };
    // Control: what an approval reads before it decides is out of date when it writes.
    const shown = await race();
    const read = await db().termsVersion.findUniqueOrThrow({
      where: { termsId_version: shown.name },
    });
    await returnTerms(other, shown, at);
    await saveTerms(other, { ...shown, text: fileOf('2026-12-09') }, at);
    await proposeTerms(author, await shownOf(shown.name), at);
    expect(read.state === 'proposed' && !read.authors.includes(other.staffId)).toBe(true);
    const naive = db().termsVersion.update({
      where: { termsId_version: shown.name },
      data: { state: 'approved', approvedAt: at, approvedById: other.staffId },
    });
    // The database refuses it all the same.
    await expect(naive).rejects.toThrow(/terms_four_eyes/);
    expect(await approveTerms(other, shown, at)).toMatchObject({ reason: 'changed-meanwhile' });

    for (let round = 0; round < 5; round += 1) {
      const one = await race();
      const answers = await Promise.all([
        approveTerms(other, one, at),
        returnTerms(other, one, at).then(() =>
          saveTerms(other, { ...one, text: fileOf('2026-12-09') }, at),
        ),
      ]);
      const row = await db().termsVersion.findUniqueOrThrow({
        where: { termsId_version: one.name },
      });
      const wrote = row.authors.includes(other.staffId);
      expect(answers[0].kind === 'done').toBe(row.state === 'approved');
      expect(row.state === 'approved' && wrote).toBe(false);
    }
  });

  test('two versions for one day: one is approved, the other is told', async () => {
    const termsId = ownId();
    const [one, two] = [await draft(termsId), await draft(termsId)];
    await proposeTerms(author, one, at);
    await proposeTerms(author, two, at);
    const answers = await Promise.all([one, two].map((shown) => approveTerms(other, shown, at)));
    expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(answers.find(({ kind }) => kind === 'refused')).toMatchObject({
      reason: 'first-day-taken',
    });
  });
});

describe('what was approved', () => {
  test('is changed by nothing, not even past the program', async () => {
    const shown = await approved(ownId(), '2026-12-01');
    const where = { termsId_version: shown.name };
    const changes = [
      db().termsVersion.update({ where, data: { text: '{}' } }),
      db().termsVersion.update({ where, data: { state: 'draft' } }),
      db().termsVersion.update({ where, data: { firstDay: '2026-12-02' } }),
      db().termsVersion.delete({ where }),
    ];
    for (const change of changes) await expect(change).rejects.toThrow(/cannot be changed/);
    expect(await saveTerms(author, { ...shown, text: fileOf('2026-12-02') }, at)).toMatchObject({
      reason: 'not-a-draft',
    });
  });
  test('is withdrawn before its first day, not on it', async () => {
    const shown = await approved(ownId(), '2026-12-01');
    const fresh = { ...other, confirmedAt: later(11) };
    expect(await withdrawTerms(fresh, shown, later(11))).toMatchObject({ reason: 'in-force' });
    expect(await withdrawTerms(other, shown, at)).toMatchObject({ kind: 'done' });
    expect(await stateOf(shown)).toBe('withdrawn');
    expect(await termsInForce(shown.name.termsId, calendarDate('2027-01-01'))).toMatchObject({
      reason: 'no-version',
    });
  });
});

describe('roles', () => {
  test.each(STAFF_ROLES)('%s', async (role) => {
    const staff = await actingStaff(role, at);
    const may = role === 'manager';
    const shown = await draft(ownId());
    const text = fileOf('2026-12-04');
    const answers = [
      await beginTerms(staff, { termsId: ownId(), begunFrom: null, ...brought(text) }, at),
      await bringInTerms(staff, brought('{'), at),
      await saveTerms(staff, { ...shown, text }, at),
      await proposeTerms(staff, await shownOf(shown.name), at),
      await returnTerms(staff, await shownOf(shown.name), at),
      await approveTerms(staff, shown, at),
      await withdrawTerms(staff, shown, at),
      await discardTerms(staff, await shownOf(shown.name), at),
    ];
    const denied = answers.map((one) => one.kind === 'refused' && one.reason === 'not-allowed');
    expect(denied).toEqual(answers.map(() => !may));
  });
  test('approving and withdrawing want the password shown lately', async () => {
    const shown = await draft(ownId());
    await proposeTerms(author, shown, at);
    const stale = { ...other, confirmedAt: new Date(at.getTime() - 3_600_000) };
    expect(await approveTerms(stale, shown, at)).toMatchObject({ reason: 'confirm-again' });
    expect(await withdrawTerms(stale, shown, at)).toMatchObject({ reason: 'confirm-again' });
  });
});
