import type { Arrangement, ArrangementState } from '@/lib/rules/contract/arrangements';
import { staffObjectionWords } from '../access/staff-objections';
import { arrangementKindWords } from '../documents/arrangements';

export const arrangementStateWords: Readonly<Record<ArrangementState, string>> = {
  'not-begun': 'まだ',
  asked: '依頼中',
  confirmed: '確定',
  failed: '取れなかった',
  'not-needed': '不要になった',
};

/** 手配の確認, at the desk. */
export const deskArrangementWords = {
  link: '手配の確認',
  linkHint: '運送機関・宿泊機関などの手配が、どこまで進んだかを書きとめます。',
  title: '手配の確認',
  lead: (tour: string, day: string) => `${tour}　${day}出発`,
  back: '出発日へもどる',
  list: '手配するもの',
  listNote:
    'ツアーの日程から並べています。お客様のご予約のページには、種類ごとに「済みました」「進めています」「これから」とだけ出ます。',
  none: 'ツアーの日程に、手配するものがありません。下で加えられます。',
  item: 'もの',
  state: '状態',
  by: (who: string, when: string) => `${who}　${when}`,
  untouched: 'まだだれも書いていません',
  noteOf: '覚え書き',
  change: '状態を変える',
  note: '覚え書き',
  noteHint: '相手の担当者、予約の番号など。お客様には見えません。',
  noteMissing:
    '「取れなかった」「不要になった」ときは、代わりに探したものや、その理由を書いてください。',
  noteTooLong: '覚え書きは500文字までにしてください。',
  noteWrong: '覚え書きに使えない文字が入っています。',
  stateMissing: '状態を選んでください。',
  choose: '選んでください',
  save: '書きとめる',
  add: '手配するものを加える',
  addNote: '入場の予約、許可、代わりの宿など、日程にないものを加えます。',
  kind: '種類',
  kindMissing: '種類を選んでください。',
  name: '名前',
  nameErrors: {
    missing: '名前を書いてください。',
    tooLong: '名前は100文字までにしてください。',
    wrong: '名前に使えない文字が入っています。',
  },
  addIt: '加える',
  done: '書きとめました。',
  refusals: {
    ...staffObjectionWords,
    'not-found': 'この手配は見つかりません。ページを開き直してください。',
    'called-off': 'この出発日は、もう催行を中止しています。',
    over: 'ご旅行が終わっているため、変えられません。',
    overtaken: 'ほかの人が先に書きとめました。下の新しい状態を確かめてください。',
    'note-missing':
      '「取れなかった」「不要になった」ときは、代わりに探したものや、その理由を書いてください。',
    'form-used': 'この画面からは、もう書きとめています。ページを開き直してください。',
  },
} as const;

/** 運送機関：新幹線・貸切バス; お食事（2日目） */
export function arrangementInWords({ kind, day, name }: Omit<Arrangement, 'key'>): string {
  const what =
    day === null ? arrangementKindWords[kind] : `${arrangementKindWords[kind]}（${day}日目）`;
  return name === '' ? what : `${what}：${name}`;
}
