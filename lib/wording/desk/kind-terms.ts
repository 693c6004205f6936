import type { SoldKind } from '@/lib/terms/sold-kind';
import { staffObjectionWords } from '../access/staff-objections';

/** 商品の種類ごとの条件書: which terms the tours of a kind are sold under, and from when. */
export const deskKindTermsWords = {
  title: '商品の種類ごとの条件書',
  lead: '条件書の欄を空けてあるツアーは、ここで決めた条件書で売ります。',
  note: '欄に条件書の名前があるツアーは、その条件書が優先され、ここで決めたことでは変わりません。',
  kept: '成立しているご予約には、お申し込みのときの条件書がそのまま適用されます。',
  kind: '商品の種類',
  kinds: {
    'domestic-stay': '国内・宿泊',
    'domestic-day-trip': '国内・日帰り',
    overseas: '海外',
    'arranged-air': '航空券の手配',
  } satisfies Record<SoldKind | 'arranged-air', string>,
  now: 'いまの条件書',
  byDesk: (day: string) => `${day}から（この画面で決めました）`,
  byProfile: 'サイトを始めたときに決めたもの',
  coming: 'これからの条件書',
  none: 'なし',
  comingLine: (id: string, day: string) => `${day}から ${id}`,
  tours: 'ツアー',
  toursOf: (following: number, naming: number) =>
    `種類にしたがう ${following.toLocaleString('ja')}件、ツアーごと ${naming.toLocaleString('ja')}件`,
  missing: (id: string) => `「${id}」は、今日適用される版がないか、この種類の条件書ではありません`,
  takeBackOf: (what: string) => `取りやめる（${what}）`,
  choose: {
    title: '条件書を決める',
    link: '種類ごとの条件書を決める',
    kindHint: '選んだ種類のツアーのうち、条件書の欄を空けてあるものに使われます。',
    terms: '条件書',
    termsHint: '適用の初日に、承認された版が適用されているものだけ選べます。',
    option: (title: string, id: string) => `${title}（${id}）`,
    pick: '選んでください',
    firstDay: 'お申し込みの初日',
    firstDayHint: 'この日からの新しいお申し込みに使います。今日までの日は選べません。',
    sure: 'この条件書の取消料と条文を確かめました。この日から、この種類の新しいお申し込みに使います。',
    send: 'この条件書で売る',
    done: '決めました。お申し込みの初日から使われます。',
    takenBack: '取りやめました。',
    needsManager: '種類ごとの条件書は責任者が決めます。',
  },
  errors: {
    kind: '商品の種類を選んでください。',
    terms: '条件書を選んでください。',
    day: 'お申し込みの初日を、カレンダーにある日で書いてください。',
    sure: '条件書を確かめて、印を付けてください。',
  },
  refusals: {
    ...staffObjectionWords,
    'not-found': 'この決まりは見つかりません。ページを開き直してください。',
    'in-force':
      'もう適用が始まっています。別の条件書に変えるときは、明日以降の日から決めてください。',
    'terms-not-begun':
      'この日に適用される版がありません。版の承認と適用の初日を確かめて、選び直してください。',
    'terms-of-other-kind':
      'この条件書は、この種類の商品のためのものではありません。契約の種類と対象の旅行を確かめてください。',
    'first-day-past': 'お申し込みの初日が過ぎています。明日以降の日にしてください。',
    'first-day-today':
      '今日はすでに今の条件書でご契約が成立しているかもしれません。お申し込みの初日を明日以降にしてください。',
    'first-day-taken':
      '同じ日から使う条件書が、すでに決まっています。それを取りやめるか、別の日にしてください。',
  },
} as const;
