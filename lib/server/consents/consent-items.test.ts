import { expect, test } from 'vitest';
import type { RecipientFacts } from '@/lib/wording/consents/recipient-lines';
import { textSha256 } from './chain';
import { type ConsentFacts, consentItemsFor } from './consent-items';
import { listNotices } from './notices';

const hotel: RecipientFacts = {
  recipientClass: 'lodging',
  name: 'オテル・デ・リヴ',
  country: 'FR',
  items: ['name-roman', 'age'],
  measures: 'all-oecd8',
  measuresReason: '',
};
const inn: RecipientFacts = {
  ...hotel,
  name: '凪の宿',
  country: 'JP',
  items: ['name', 'telephone'],
};
const bangkok: RecipientFacts = {
  ...hotel,
  name: 'チャオプラヤの館',
  country: 'TH',
  measures: 'not-provided',
  measuresReason: '相手先の回答を待っているため',
};

function items(facts: Partial<ConsentFacts> = {}) {
  return consentItemsFor({
    tour: {
      title: '旅',
      kind: 'package-domestic',
      terms: { title: '旅行条件書', id: 'standard-domestic', version: '1', sha256: 'f'.repeat(64) },
    },
    recipients: [inn],
    countries: [],
    travelDocuments: null,
    phase: 'booking',
    assistance: false,
    emergencyContact: false,
    people: 1,
    dutyFreeLastStopDay: null,
    ...facts,
  });
}

const abroad = (recipients: RecipientFacts[], countries: string[]) =>
  items({
    tour: {
      title: '旅',
      kind: 'package-overseas',
      terms: { title: '条件書', id: 'standard-domestic', version: '1', sha256: 'f'.repeat(64) },
    },
    recipients,
    countries,
  });
const textOf = (list: ReturnType<typeof items>, key: string) =>
  list.find((item) => item.key === key)?.shownText ?? '';

test('D1-T2 a domestic tour whose recipients are all in Japan asks for no transfer abroad', () => {
  expect(items().map(({ key }) => key)).toEqual([
    'terms',
    'edelivery-statement',
    'edelivery-contract',
    'third-party-travel',
    'card-charge',
    'news-mail',
  ]);
});

test('D1-T2 a domestic tour with a supplier abroad asks for that country', () => {
  const keys = items({ recipients: [inn, bangkok] }).map(({ key }) => key);
  expect(keys).toContain('overseas-transfer:TH');
});

test('D2-24.2a the recipients stand in the text by name, with what they get and why', () => {
  const text = textOf(items(), 'third-party-travel');
  expect(text).toContain(
    '凪の宿（宿泊）：お名前（漢字）、代表者の電話番号。お部屋・お食事の用意と、宿泊の手続きのため',
  );
});

test('D0-T2c the emergency contact’s agreement and the health box come only where there is something', () => {
  const keys = items({ assistance: true, emergencyContact: true }).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(['sensitive-data', 'emergency-contact-agreed']));
  expect(items().map(({ key }) => key)).not.toContain('sensitive-data');
});

test('D4-9B.1 D4-11.1 abroad passports, visas and safety are read and acknowledged, at home never', () => {
  const note = '3か月以上の残存期間がある旅券が必要です。';
  const list = items({
    travelDocuments: { passportNote: note, asOf: '2026年10月1日（木）' },
    recipients: [hotel],
    countries: ['FR'],
  });
  const item = list.find(({ key }) => key === 'travel-documents');
  expect(item).toMatchObject({ required: true, asked: 'party' });
  for (const said of [
    note,
    '2026年10月1日',
    '大使館・領事館',
    '海外安全ホームページ',
    'たびレジ',
    'FORTH',
  ]) {
    expect(item?.shownText).toContain(said);
  }
  expect(items().map(({ key }) => key)).not.toContain('travel-documents');
});

test('D4-9B.1 conditions of entry that the tour does not state are told as not known', () => {
  const list = items({ travelDocuments: { passportNote: '', asOf: '2026年10月1日（木）' } });
  expect(textOf(list, 'travel-documents')).toContain('まだ確認できていません');
});

test('D1-T3 duty-free shops and news are optional, everything else is necessary', () => {
  const optional = abroad([hotel], ['FR']).filter(({ required }) => !required);
  expect(optional.map(({ key }) => key)).toEqual(['duty-free', 'news-mail']);
  for (const item of optional)
    expect(item.whenDeclined).toContain('お申し込みはそのまま続けられます');
});

test('P6 declining a necessary one says so plainly and names another way', () => {
  for (const item of abroad([hotel], ['FR']).filter(({ required }) => required)) {
    expect(item.whenDeclined).toMatch(/続けられません/);
    expect(item.whenDeclined).toContain('03-0000-0000');
  }
});

test('P19 for France the text says that the law asks for no consent and that the box is our own promise', () => {
  const text = textOf(abroad([hotel], ['FR']), 'overseas-transfer:FR');
  expect(text).toContain('第28条の同意）は必要ありません');
  expect(text).toContain('当社自身のお約束');
  expect(text).not.toContain('重大な影響');
});

test('P20 for Thailand the missing principle and the grave effects are named, what is not known is said so', () => {
  const text = textOf(abroad([bangkok], ['TH']), 'overseas-transfer:TH');
  expect(text).toContain('⑧ 責任の原則');
  expect(text).toContain('特別事件捜査法');
  expect(text).toContain('残りはまだ確認できていません（理由：');
  expect(text).toContain(
    '取り組みの内容を、まだお知らせできません（理由：相手先の回答を待っているため）',
  );
});

test('P20 for Korea the indicator comes with its meaning, and unknown is never "none"', () => {
  const text = textOf(abroad([{ ...hotel, country: 'KR' }], ['KR']), 'overseas-transfer:KR');
  expect(text).toContain('CBPR（越境プライバシールール）は');
  expect(text).toMatch(/重大な影響を及ぼす可能性のある制度.*\n・まだ確認できていません（理由：/);
});

test('P20 for the United States the survey’s blank is told as a survey’s blank', () => {
  const text = textOf(abroad([{ ...hotel, country: 'US' }], ['US']), 'overseas-transfer:US');
  expect(text).toContain('2021年10月時点');
  expect(text).toContain('ないという意味ではありません');
});

test('P21 a country never looked at is told as such, with the reason', () => {
  const text = textOf(abroad([{ ...hotel, country: 'BT' }], ['BT']), 'overseas-transfer:BT');
  expect(text).toContain('ブータン');
  expect(text).toContain('個人データを守る総合的な法律：まだ確認できていません（理由：');
  expect(text).not.toContain('法律：ありません');
});

test('P3 one changed recipient changes the hash of the text, not the notice behind it', () => {
  const one = abroad([hotel], ['FR']).find(({ key }) => key === 'overseas-transfer:FR');
  const other = abroad([{ ...hotel, name: '別の宿' }], ['FR']).find(
    ({ key }) => key === 'overseas-transfer:FR',
  );
  expect(one?.sha256).not.toBe(other?.sha256);
  expect(one?.noticeVersion).toBe(other?.noticeVersion);
  expect(one?.sha256).toBe(textSha256(one?.shownText ?? ''));
});

test('P2 every notice has its own version, which carries the beginning of its hash', () => {
  const notices = listNotices();
  expect(new Set(notices.map(({ version }) => version)).size).toBe(notices.length);
  for (const { version, sha256 } of notices) expect(version).toContain(sha256.slice(0, 12));
});

test('D2-1 the terms are named by file, version and fingerprint: another version is another text', () => {
  const terms = {
    title: '旅行条件書',
    id: 'standard-domestic',
    version: '1',
    sha256: 'a'.repeat(64),
  };
  const of = (given: typeof terms) => {
    const [item] = items({ tour: { title: '旅', kind: 'package-domestic', terms: given } });
    return item;
  };
  expect(of(terms)?.shownText).toContain('「旅行条件書」第1版（standard-domestic@1）');
  expect(of(terms)?.shownText).toContain(`全文の指紋（SHA-256）：${'a'.repeat(64)}`);
  const hashes = [
    of(terms),
    of({ ...terms, version: '2' }),
    of({ ...terms, sha256: 'b'.repeat(64) }),
    of({ ...terms, id: 'web-card-domestic' }),
  ].map((item) => item?.sha256);
  expect(new Set(hashes).size).toBe(4);
});
