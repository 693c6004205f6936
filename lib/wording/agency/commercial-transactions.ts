import type { Agency } from '@/lib/agency/agency';
import { addressInWords, licenceInWords } from '../site/agency';
import {
  cancellingInWords,
  formationInWords,
  paymentTimeInWords,
  type SoldUnder,
  saidByTerms,
  transferInWords,
} from './payment-facts';

/** 特定商取引法に基づく表記: the facts of selling at a distance, in the order that readers look for them. */
export const commercialWords = {
  title: '特定商取引法に基づく表記',
  lead: '通信販売で表示することになっている事がらを、ひとところにまとめています。旅行の条件そのものは、ツアーごとの旅行条件書と契約書面によります。',
  seller: '販売する会社',
  terms: '代金・お支払い・お取消し',
  links: 'くわしいページ',
} as const;

export function sellerFacts(agency: Agency) {
  const { representative, invoiceNumber } = agency;
  return [
    { term: '販売業者', detail: agency.legalName },
    { term: '登録', detail: licenceInWords(agency) },
    { term: '責任者', detail: `${representative.title}　${representative.name}` },
    { term: '所在地', detail: addressInWords(agency) },
    { term: '電話', detail: agency.telephone },
    { term: 'メール', detail: agency.mail },
    { term: '受付', detail: agency.hours },
    ...(invoiceNumber === null ? [] : [{ term: '登録番号（インボイス）', detail: invoiceNumber }]),
  ];
}

/** What is sold, how it is paid and when the contract is formed, by the terms that the tours on sale are sold under. */
export function transactionFacts(
  agency: Pick<Agency, 'bankAccount'>,
  sold: readonly SoldUnder[],
): readonly { readonly term: string; readonly detail: readonly string[] }[] {
  return [
    ...PRICES,
    {
      term: 'お支払いの方法',
      detail: [
        'お申し込みの「お支払い」の画面に表示した方法です。分割払いはお受けしていません。',
        ...transferInWords(agency, sold),
      ],
    },
    { term: 'お支払いの時期', detail: saidByTerms(sold, paymentTimeInWords) },
    { term: 'サービスの提供の時期', detail: [SERVICE] },
    { term: '契約の成立', detail: saidByTerms(sold, formationInWords) },
    { term: 'お取消しと払戻し', detail: saidByTerms(sold, cancellingInWords) },
    ...USE,
  ];
}

const SERVICE = 'ツアーごとの旅行開始日から旅行終了日までです。日程はツアーのページにあります。';

const PRICES = [
  {
    term: '販売価格',
    detail: ['ツアーのページに、出発日ごとの旅行代金を、消費税を含めた額で表示しています。'],
  },
  {
    term: '代金のほかにかかる費用',
    detail: [
      'ツアーのページの「旅行代金に含まれないもの」に挙げています。このサイトをご覧になる通信料は、お客様のご負担です。',
    ],
  },
];

const USE = [
  {
    term: '申し込みの内容の確かめと訂正',
    detail: ['お支払いの前の「内容の確認」の画面で、すべての内容を確かめ、直せます。'],
  },
  {
    term: '動作環境',
    detail: [
      '新しい版の一般的なブラウザ。JavaScriptが使えない環境でも、お申し込みとお取消しができます。',
    ],
  },
];
