import { describe, expect, test } from 'vitest';
import { calendarDate } from '../rules/calendar/calendar-date';
import type { Agency } from './agency';
import { profileGaps } from './profile-gaps';
import { readAgency } from './read-agency';
import sample from './sample.json';

const today = calendarDate('2026-12-01');
const COMPANY = {
  name: 'みほんバス株式会社',
  address: 'みほん市三丁目1番',
  representative: '見本',
};
const JOINT = { since: '2026-12-01', items: ['お名前'], purposes: ['お返事'], responsible: null };
const HOST = {
  ...{ name: 'みほんデータ株式会社', work: 'サーバーの運用', country: 'JP' },
  ...{ contractedOn: '2025-12-01', supervisedOn: null },
};

function read(changes: object): Agency {
  const answer = readAgency(JSON.stringify({ ...sample, ...changes }));
  if ('problems' in answer) throw new Error(answer.problems.map(({ at }) => at).join());
  return answer.agency;
}
const gaps = (changes: object, at = today) =>
  profileGaps(read(changes), at).map((one) => `${one.at} ${one.gap.kind}`);
const problems = (changes: object) => {
  const answer = readAgency(JSON.stringify({ ...sample, ...changes }));
  return 'problems' in answer ? answer.problems.map(({ at }) => at) : [];
};

describe('P32 joint use', () => {
  test('with companies wants its items told; without any, nobody to use them', () => {
    expect(gaps({})).toEqual([]);
    expect(gaps({ groupCompanies: [COMPANY] })).toEqual(['jointUse joint-use-not-told']);
    expect(gaps({ jointUse: JOINT })).toEqual(['groupCompanies joint-use-with-nobody']);
    expect(gaps({ groupCompanies: [COMPANY], jointUse: JOINT })).toEqual([]);
  });

  test.each([
    [{ ...JOINT, items: [] }, 'jointUse.items'],
    [{ ...JOINT, purposes: [] }, 'jointUse.purposes'],
    [
      { ...JOINT, responsible: { name: '旅行社', address: '東京都' } },
      'jointUse.responsible.representative',
    ],
    [{ ...JOINT, since: '2026-02-30' }, 'jointUse.since'],
  ])('names a missing item: %o', (jointUse, at) => {
    expect(problems({ groupCompanies: [COMPANY], jointUse })).toEqual([at]);
  });

  test('names the address of a company of the range', () => {
    const { address: _, ...rest } = COMPANY;
    expect(problems({ groupCompanies: [rest], jointUse: JOINT })).toEqual([
      'groupCompanies[0].address',
    ]);
  });
});

describe('P33 a contractor', () => {
  test.each([
    ['2026-12-01', null, []],
    ['2026-12-02', null, ['processors[0].supervisedOn not-supervised']],
    ['2027-02-28', '2026-02-28', []],
    ['2027-03-01', '2026-02-28', ['processors[0].supervisedOn not-supervised']],
  ])('on %s, contract of 2025-12-01, last looked at on %s: %o', (at, supervisedOn, found) => {
    expect(gaps({ processors: [{ ...HOST, supervisedOn }] }, calendarDate(at))).toEqual(found);
  });

  test('has a country in two letters and the day of its contract', () => {
    expect(problems({ processors: [{ ...HOST, country: '日本' }] })).toEqual([
      'processors[0].country',
    ]);
    const { contractedOn: _, ...rest } = HOST;
    expect(problems({ processors: [rest] })).toEqual(['processors[0].contractedOn']);
  });
});
