import { yenInWords } from '../site/money';

/** お調べした取消料: what staff found out where the terms leave the fee open. */
export const foundFeeWords = {
  title: 'お調べした取消料',
  lead: 'この時期の取消料は、旅行条件書が金額を定めていません（または、運送機関などの取消料によります）。お調べした額を入れると、下に内訳が出ます。サイトからお申し出をいただいているときは、お申し出の方法に「このサイト」が選ばれています。',
  fee: '取り消す方全員の取消料（合計）',
  between: (least: number, most: number) =>
    `${yenInWords(least)}以上、${yenInWords(most)}以下（取り消す方の旅行代金まで）。`,
  unit: '円',
  how: 'お調べの方法',
  howHint:
    'お客様の控えとメールにそのまま載ります。500文字まで（例：宿泊施設に電話で確かめた取消料の実額）。',
  errors: {
    fee: 'お調べした取消料を、円の単位の数字で入れてください。',
    how: 'お調べの方法を書いてください。',
    howLong: 'お調べの方法は500文字までで書いてください。',
  },
} as const;
