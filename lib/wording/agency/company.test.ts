import { expect, test } from 'vitest';
import type { Agency } from '@/lib/agency/agency';
import { readAgency } from '@/lib/agency/read-agency';
import sample from '@/lib/agency/sample.json';
import { guaranteeFacts, plateFacts } from './company';

function agencyWith(changes: object): Agency {
  const answer = readAgency(JSON.stringify({ ...sample, ...changes }));
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
  return answer.agency;
}

const termsOf = (agency: Agency) => plateFacts(agency).map(({ term }) => term);

test('the plate shows what the form of a travel agency asks for, in its order', () => {
  expect(termsOf(agencyWith({}))).toEqual([
    '登録の種別',
    '業務の範囲',
    '登録番号',
    '登録年月日',
    '有効期間',
    '名称',
    '営業所の名称',
    '旅行業務取扱管理者',
    '受託取扱企画旅行',
  ]);
});

test('the plate of a sub-agent says for whom it acts in place of a period', () => {
  const principal = { name: '株式会社そら旅行', registration: '観光庁長官登録旅行業第8888号' };
  const agent = agencyWith({ licence: { ...sample.licence, class: 'sub-agent', principal } });
  expect(termsOf(agent)).not.toContain('有効期間');
  expect(plateFacts(agent)).toContainEqual({
    term: '所属旅行業者',
    detail: '株式会社そら旅行　観光庁長官登録旅行業第8888号',
  });
});

test('D3-31 where a traveler is paid from is said for either kind of guarantee', () => {
  expect(guaranteeFacts(agencyWith({})).at(-1)).toEqual({
    term: '弁済限度額',
    detail: '70,000,000円',
  });
  const guarantee = {
    kind: 'business-deposit',
    depositOffice: '見本法務局',
    depositOfficeAddress: '見本市一丁目',
  };
  expect(guaranteeFacts(agencyWith({ guarantee }))).toContainEqual({
    term: '供託所',
    detail: '見本法務局',
  });
});
