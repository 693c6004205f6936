import type { Agency } from '@/lib/agency/agency';
import { callInWords } from '../site/agency';

/** 利用者情報の外部送信: nothing goes to anybody else; every journey in a browser fails on a request to another host. */
export const transmissionWords = {
  title: '利用者情報の外部送信について',
  lead: 'このサイトは、ご覧になる方の情報を、ほかの会社のサーバーに送りません。',
  none: {
    title: '送っている情報',
    text: 'ありません。電気通信事業法第27条の12にもとづいてお知らせする送信先はありません。',
    points: [
      'アクセス解析、広告、SNSの部品、地図や動画の埋め込みを使っていません。',
      '文字の形（フォント）、写真、プログラムは、すべてこのサイトのサーバーから届きます。',
      'ページには、ほかのサーバーとのやり取りをブラウザに禁じる設定（Content-Security-Policy）を付けています。',
    ],
  },
  kept: {
    title: 'このサイトが置くクッキー',
    text: '手続きに必要なものだけです。名前と働きと期間は、次のページの一覧にあります。',
    link: 'クッキーの一覧',
  },
  elsewhere: {
    title: 'ほかのサイトへ移るとき',
    text: 'カード会社がご本人を確かめるときは、カード会社のページに移ります。移る前に、画面でお知らせします。旅行の手配のためにお渡しする情報は、「個人情報の取り扱い」に書いてあります。',
    link: '個人情報の取り扱い',
  },
  changes: {
    title: 'これから始めるとき',
    text: (agency: Agency) =>
      `外に送るしくみを使い始めるときは、送る情報、送り先、目的を、先にこのページに書きます。ご質問は${callInWords(agency)}です。`,
  },
} as const;
