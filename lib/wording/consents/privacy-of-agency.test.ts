import { expect, test } from 'vitest';
import { agencySchema } from '@/lib/agency/agency';
import sample from '@/lib/agency/sample.json';
import { jointUseWords } from './joint-use';
import { foreignEnvironmentWords, outsourcingWords } from './outsourcing';

const agency = agencySchema.parse(sample);
const COMPANY = {
  name: 'みほんバス株式会社',
  address: 'みほん市三丁目1番',
  representative: '見本 のぞみ',
};
const JOINT = {
  since: '2026-12-01',
  ...{ items: ['お名前', '電話番号'], purposes: ['お返事'], responsible: null },
};
const host = {
  name: 'みほんデータ',
  work: 'サーバーの運用',
  contractedOn: '2026-01-01',
  supervisedOn: null,
};

test('P32 without companies the page says that nothing is used jointly', () => {
  expect(jointUseWords(agency)).toMatchObject({ items: [] });
  expect(jointUseWords(agency).text).toContain('共同で使っていません');
});

test('P32 the five items stand there, the agency responsible with address and representative', () => {
  const { text, items } = jointUseWords({ ...agency, groupCompanies: [COMPANY], jointUse: JOINT });
  expect(text).not.toContain('使っていません');
  expect(items.map(({ term, detail }) => `${term} ${detail}`)).toEqual([
    '共同で使う項目 お名前、電話番号',
    '使う目的 お返事',
    '使う会社の範囲 みほんバス株式会社（みほん市三丁目1番　代表者 見本 のぞみ）',
    expect.stringContaining(`責任をもつ会社 ${sample.legalName}（`),
    'この内容の日付 2026年12月1日',
  ]);
  const responsible = items[3]?.detail ?? '';
  for (const part of [sample.address, sample.representative.name])
    expect(responsible).toContain(part);
});

test('P33 a contractor abroad has its country named, and nothing says any more that the data lie in Japan', () => {
  const home = { processors: [{ ...host, country: 'JP' }] };
  expect(outsourcingWords(home)).toContain('日本の中のサーバー');
  expect(foreignEnvironmentWords(home)).toContain('置いていません');
  const abroad = {
    processors: [
      { ...host, country: 'JP' },
      { ...host, country: 'US' },
    ],
  };
  expect(foreignEnvironmentWords(abroad)).toContain(
    'アメリカ合衆国（サーバーの運用）に置いています',
  );
  expect(outsourcingWords(abroad)).not.toContain('日本の中のサーバー');
});
