import { staffObjectionWords } from '../access/staff-objections';
import { claimWords } from './claims';

export const deskListWords = {
  linkHint:
    '提供先ごとに、同意をいただいた項目だけの名簿・部屋割り表を作ります。作ると、提供の記録が残ります。',
  title: '名簿・部屋割り表',
  lead: (tour: string, day: string) => `${tour}　${day}出発`,
  form: '名簿を作る',
  note: '名簿に載るのは、契約が成立していて、提供先への提供に同意なさった方だけです。項目は、申し込まれたときにお知らせしたものに限ります。',
  recipient: '提供先',
  recipientMissing: '提供先を選んでください。',
  recipientHint: (items: string, travelers: number, leftOut: number) =>
    `項目：${items}。${travelers}名様${leftOut > 0 ? `（同意がないか、申し込みの後に加わった提供先のため、載らない方 ${leftOut}名様）` : ''}`,
  noRecipients:
    'このツアーには、提供先が書かれていません。ツアーの内容で、提供先を書き足してください。',
  toRecipients: '提供先を書く',
  submit: '名簿を作り、提供を記録する',
  done: '名簿を作り、提供を記録しました。下の一覧から受け取ってください。',
  lists: '作った名簿',
  none: '作った名簿は、まだありません。',
  made: '作った日時',
  by: '作った人',
  travelers: '人数',
  people: (count: number) => `${count}名様`,
  files: '受け取る',
  csv: 'CSV',
  excel: 'Excel',
  mended: (count: number) =>
    `渡した後に、お名前の表記が変わった方と、交替された方 ${count}名様。名簿を作り直して、渡し直してください。`,
  download: (recipient: string, format: string) => `${recipient}の名簿を${format}で受け取る`,
  back: '出発日のページへもどる',
  keep: '受け取るたびに、操作の記録に残ります。送り終えたファイルは、手もとから消してください。',
  columns: { party: '組', room: '部屋', representative: '代表' },
  representative: '○',
  sexes: { female: '女性', male: '男性', unstated: '答えない' } as Readonly<Record<string, string>>,
  refusals: {
    ...staffObjectionWords,
    taken: claimWords.taken,
    'not-found': 'この提供先は見つかりません。ページを開き直してください。',
    'called-off': 'この出発日は、催行を中止しています。名簿は作れません。',
    over: 'この旅行は終わっています。名簿は作れません。',
    nobody: '名簿に載る方がいません。',
    'form-used': 'この名簿は、もう作っています。新しく作るときは、ページを開き直してください。',
  },
} as const;
