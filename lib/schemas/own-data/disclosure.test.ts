import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { choiceKey, REQUEST_CHOICES } from '@/lib/rules/privacy/request-choices';
import { privacyWords } from '@/lib/wording/consents/privacy';
import { disclosureWords } from '@/lib/wording/own-data/disclosure';
import { choiceWords } from '@/lib/wording/own-data/request-choices';
import { requestForm } from './disclosure';

const sent = (fields: Record<string, string>) =>
  requestForm.safeParse({ text: '', wish: '', formKey: randomUUID(), ...fields });
const problems = (fields: Record<string, string>) =>
  (sent(fields).error?.issues ?? []).map(({ path }) => path.join('.'));

const withGrounds = REQUEST_CHOICES.filter((choice) => choiceWords(choice).grounds.length > 0);

test('P49 a ground is asked where the law asks for one, in plain words, and another may be given', () => {
  expect(withGrounds.map(choiceKey)).toEqual(['stop-use-stop', 'stop-use-erase', 'stop-provision']);
  for (const choice of withGrounds) {
    const { grounds } = choiceWords(choice);
    expect(grounds.at(-1)).toBe('そのほかの理由');
    expect(grounds.join('')).not.toMatch(/第\d+条/);
    const fields = { kind: choice.kind, wish: choice.wish ?? '' };
    expect(problems(fields)).toEqual(['ground']);
    expect(problems({ ...fields, ground: 'だれかの理由' })).toEqual(['ground']);
    for (const ground of grounds) expect(problems({ ...fields, ground })).toEqual([]);
  }
});

test('P50 a voluntary provision stops without a ground', () => {
  const fields = { kind: 'stop-provision', ground: '任意の提供なので、理由はない' };
  expect(problems(fields)).toEqual([]);
});

test('P52 nobody has to narrow what they ask; only what is wrong, or a complaint, must be said', () => {
  const silent = REQUEST_CHOICES.filter((choice) => {
    const [ground = ''] = choiceWords(choice).grounds;
    return problems({ kind: choice.kind, wish: choice.wish ?? '', ground }).length === 0;
  });
  expect(REQUEST_CHOICES.filter((one) => !silent.includes(one)).map(choiceKey)).toEqual([
    'correction-correct',
    'correction-add',
    'correction-delete',
    'complaint',
  ]);
});

test('P51 the form of an answer is one of three, the screen where nothing is said', () => {
  const disclosure = { kind: 'disclosure' };
  expect(sent(disclosure).data?.delivery).toBe('electronic');
  for (const delivery of ['electronic', 'paper', 'counter'])
    expect(problems({ ...disclosure, delivery })).toEqual([]);
  expect(problems({ ...disclosure, delivery: 'link-by-mail' })).toEqual(['delivery']);
});

test('P60 no kind costs a fee, on the page and in the notice', () => {
  expect(disclosureWords.fee.text).toBe('どの手続きも無料です。');
  expect(privacyWords.rights.text).toContain('手数料はかかりません');
  expect(
    Object.keys(requestForm.parse({ kind: 'disclosure', text: '', formKey: randomUUID() })),
  ).not.toContain('fee');
});

test('P63 the page of Art. 32 names who, for what, how, at what fee, how it is kept safe, and where to complain', () => {
  const { business, purposes, rights, safety, desk } = privacyWords;
  for (const part of [business, purposes, rights, safety, desk])
    expect(part.title).toMatch(/\p{L}/u);
  expect(safety.list.length).toBeGreaterThanOrEqual(5);
  expect(desk.authority).toContain('個人情報保護委員会');
});
