import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { readAgency } from '@/lib/agency/read-agency';
import sample from '@/lib/agency/sample.json';
import { enquiryPassing } from '@/lib/schemas/staff/enquiries';
import { db } from '../system/db';
import { castStaff } from '../testing/staff';

afterAll(() => db().$disconnect());

const passing = {
  ...{ seen: '1', kind: 'supplier', recipient: '潮の宿', country: 'JP', items: { name: 'on' } },
  ...{ basis: 'consent', reason: '確かめるため' },
};
const faultsOf = (basis: string) =>
  (enquiryPassing.safeParse({ ...passing, basis }).error?.issues ?? []).map(({ path }) => path[0]);

describe('P83 an opt-out basis', () => {
  test.each(['opt_out', 'opt-out', 'silence', ''])('is refused by the form as %j', (basis) => {
    expect(faultsOf(basis)).toContain('basis');
    expect(faultsOf('consent')).not.toContain('basis');
  });

  test('is refused by the database', async () => {
    const { id: staffId } = await castStaff('manager');
    const row = {
      ...{ enquiryId: randomUUID(), reference: 'EQ00000000', personName: '汐見 航平', staffId },
      ...{ recipientKind: 'supplier', recipient: '潮の宿', country: 'JP', items: ['name'] },
      ...{ at: new Date('2026-12-01T00:00:00Z'), reason: '確かめるため' },
    };
    const create = (basis: string) =>
      db().enquiryPassing.create({ data: { ...row, basis, idempotencyKey: randomUUID() } });
    await expect(create('opt_out')).rejects.toThrow(/passing_basis/);
    await expect(create('notice')).resolves.toMatchObject({ basis: 'notice' });
  });

  test.each([
    [{ optOut: true }],
    [{ legalRules: [{ kind: 'opt_out' }] }],
    [{ privacy: { ...sample.privacy, provision: 'opt_out' } }],
  ])('is refused by the profile of an agency as %j', (more) => {
    const problemsOf = (changes: object) => {
      const answer = readAgency(JSON.stringify({ ...sample, ...changes }));
      return 'agency' in answer ? [] : answer.problems;
    };
    expect(problemsOf(more).length).toBeGreaterThan(0);
    expect(problemsOf({})).toEqual([]);
  });

  test('has a word in nothing that can be set: profile, terms, forms, environment, tables', () => {
    const files = execFileSync(
      'git',
      ['ls-files', 'lib/agency', 'lib/terms', 'lib/schemas', 'lib/server/system/env.ts', 'prisma'],
      { encoding: 'utf8' },
    )
      .split('\n')
      .filter((file) => /\.(ts|js|json|prisma|sql)$/.test(file) && !file.includes('.test.'));
    const naming = files.filter((file) =>
      /opt[-_ ]?out|オプトアウト/i.test(readFileSync(file, 'utf8')),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(naming).toEqual([]);
  });
});
