import type { KeptClass } from '@/lib/rules/privacy/kept-classes';
import { promises } from '@/lib/rules/promises';
import { staffObjectionWords } from '../access/staff-objections';

/** What of each class is erased, and by which rule. */
export const keptClassWords: Readonly<
  Record<KeptClass, { readonly label: string; readonly rule: string; readonly unit: string }>
> = {
  drafts: {
    label: '途中でやめたお申し込みの記入',
    rule: '続きから入れる時間が終わりました（プライバシーポリシー）',
    unit: '件',
  },
  details: {
    label: 'パスポート、国籍、特別な配慮の内容',
    rule: `旅行、またはご予約が終わった日から${promises.detailsKeptDays}日が過ぎました（同意の文面、プライバシーポリシー）`,
    unit: 'ご予約',
  },
  access: {
    label: '確認コード、閲覧の許可、サインイン、試した回数',
    rule: '終わった翌日を過ぎました',
    unit: '件',
  },
  uploads: {
    label: '業務デスクに送られたツアーのファイル',
    rule: '確かめる時間が終わりました',
    unit: '件',
  },
  searches: {
    label: '業務デスクでさがした言葉',
    rule: `入れてから${promises.searchHours}時間が過ぎました`,
    unit: '件',
  },
  requests: {
    label: '個人情報のお求めをされた方のお名前・ご連絡先と、書かれた内容',
    rule: '終わってから3年が過ぎました。種類・日付・結果は残ります',
    unit: '件',
  },
  provisions: {
    label: '名簿と、旅行者ごとの提供の記録',
    rule: '作成から3年が過ぎました（個人情報保護法施行規則21条）',
    unit: '名簿',
  },
  enquiries: {
    label: 'お問い合わせとそのメール',
    rule: `お返事を待つものではなく、最後のやりとりから${promises.enquiryKeptDays}日が過ぎました`,
    unit: '件',
  },
  passings: {
    label: 'お問い合わせを渡した記録',
    rule: `記録から${promises.provisionKeptYears}年が過ぎました（個人情報保護法施行規則21条）`,
    unit: '件',
  },
};

export const deskRetentionWords = {
  title: '保存期間の終わったデータ',
  lead: 'いま消去すると何がどれだけ消えるかを、消さずに確かめます。お名前などは表示しません。',
  hourly:
    '同じ消去は、毎時、自動でも行われます。ここに長く残っているものがあれば、自動の処理が止まっています。「止まったもの」を確かめてください。',
  list: 'いま消去されるもの',
  columns: { class: 'データの種類', rule: '消す理由', count: '件数' },
  count: (count: number, unit: string) => `${count.toLocaleString('ja-JP')}${unit}`,
  nothing: 'いま消去されるものはありません。',
  run: 'いま消去する',
  runNote: '消したデータは元に戻せません。何をどれだけ消したかは、操作の記録に残ります。',
  done: '消去しました。何をどれだけ消したかは、操作の記録にあります。',
  refusals: staffObjectionWords,
} as const;
