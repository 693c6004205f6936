import type { Agency } from '@/lib/agency/agency';
import { addressInWords } from '../site/agency';

/** アクセシビリティ: what is aimed at, what was tried, what is known to be short of it. */
export const accessibilityWords = {
  title: 'ウェブアクセシビリティ',
  lead: 'どなたにも、ご自分のやり方で、ツアーをさがし、申し込み、取り消していただけるサイトをめざしています。',
  aim: {
    title: 'めざす基準',
    text: 'WCAG 2.2 のレベルAA（JIS X 8341-3:2016 のレベルAAを含みます）。対象は、このサイトのすべてのページです。',
  },
  can: {
    title: 'できること',
    points: [
      'キーボードだけで、すべての操作ができます。',
      '画面読み上げソフトで、見出し、表、入力の誤りとその直し方が読み上げられます。',
      '文字を2倍に大きくしても、幅320ピクセルの画面でも、横に動かさずに読めます。',
      '色だけで伝えません。空席は記号と文字、取消料は図と表の両方で示します。',
      'JavaScriptが使えなくても、お申し込みとお取消しができます。',
      '暗い画面の設定と、動きを減らす設定に従います。',
      '名前の漢字、電話番号の全角・半角、日付の区切りは、どの書き方でも受け取ります。',
    ],
  },
  tried: {
    title: '確かめ方',
    points: [
      'ページを変えるたびに、自動の検査（axe）を、明るい画面と暗い画面、広い画面と狭い画面で行っています。',
      'キーボードだけでのお申し込みを、自動の試験で確かめています。',
      '第三者による試験は、まだ受けていません。',
    ],
  },
  short: {
    title: 'まだ足りないところ',
    points: [
      'お出かけ先の写真の説明は、短いものがあります。',
      '他社の書類（PDF）には、読み上げに向かないものがあります。お電話で内容をお伝えします。',
    ],
  },
  ask: {
    title: 'お困りのとき',
    text: 'お使いになりにくいところがありましたら、お知らせください。ほかのやり方をご案内します。',
    items: (agency: Agency) => [
      { term: '電話', detail: agency.telephone },
      { term: '受付', detail: agency.hours },
      { term: 'メール', detail: agency.mail },
      { term: '郵便', detail: addressInWords(agency) },
    ],
  },
} as const;
