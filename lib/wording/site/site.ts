/** Words of the shell: header, footer, and the pages for what is missing or broken. */
export const siteWords = {
  name: '旅約',
  reading: 'たびやく',
  tagline: '約束の見える、旅の予約。',
  description:
    '国内・海外のツアーをさがして予約できます。取り消すといくらかかるのかを、申し込む前も、予約した後も、いつでも確かめられます。',
  demonstration: 'デモンストレーション環境です。実際の旅行の手配やお支払いは行われません。',
  skipToContent: '本文へ進む',
  home: '旅約のトップページへ',
  navigation: '主なページ',
  nav: [
    { href: '/tours', label: '旅をさがす' },
    { href: '/cancellation-fees', label: '取消料をしらべる' },
    { href: '/bookings', label: '予約の確認' },
  ],
  footer: {
    heading: 'ご案内',
    links: [
      { href: '/tours', label: '旅をさがす' },
      { href: '/cancellation-fees', label: '取消料をしらべる' },
      { href: '/bookings', label: '予約の確認・取消し' },
      { href: '/privacy', label: '個人情報の取り扱い' },
      { href: '/privacy/overseas', label: '外国にある相手先への個人データの提供' },
      { href: '/disclosure-requests', label: 'ご自身の情報の開示・訂正・停止' },
    ],
    operatorHeading: '旅行企画・実施',
  },
} as const;

const TELEPHONE = '03-0000-0000';
const RECEPTION = '平日 10:00〜16:00（土・日・祝日は休み）';

/** 標識・特定商取引の表示: the agency's legal facts as the footer prints them. みなも旅行社 is invented. */
export const operatorWords = {
  name: '株式会社みなも旅行社',
  facts: [
    { term: '登録', detail: '観光庁長官登録旅行業第0000号（見本）' },
    { term: '所在地', detail: '〒000-0000 東京都水面区凪町一丁目2番3号 さざなみビル4階' },
    { term: '電話', detail: TELEPHONE },
    { term: '受付', detail: RECEPTION },
    { term: '総合旅行業務取扱管理者', detail: '凪野 みお' },
  ],
  managerNote:
    '旅行業務取扱管理者とは、お客様の旅行を取り扱う営業所での取引に関する責任者です。ご契約について分からないことがありましたら、どうぞ遠慮なくお尋ねください。',
  fictional: 'みなも旅行社は、このサイトの見本のために作った架空の旅行会社です。',
} as const;

export const notFoundWords = {
  title: 'お探しのページが見つかりません',
  lead: 'アドレスが変わったか、ツアーの募集が終わったのかもしれません。',
  search: '旅をさがす',
  home: 'トップページへ',
} as const;

export const brokenPageWords = {
  title: 'ページを表示できませんでした',
  lead: '申し訳ありません。こちらの都合で処理が止まりました。お申し込みやお取消しの途中だった場合は、「予約の確認」で今の状態をご確認ください。',
  later: 'しばらくたってから、もう一度お試しください。',
  call: `お急ぎのときや、何度試しても表示されないときは、下の番号を添えてお電話でお知らせください。電話 ${TELEPHONE}、${RECEPTION}`,
  reference: 'お問い合わせの番号',
  retry: 'もう一度表示する',
  bookings: '予約の確認',
  home: 'トップページへ',
} as const;
