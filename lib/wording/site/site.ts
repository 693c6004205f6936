/** Words of the shell: header, footer, and the pages for what is missing or broken. */
export const siteWords = {
  demonstration: 'デモ環境です。手配やお支払いは行われません。',
  skipToContent: '本文へ進む',
  home: (name: string) => `${name}のトップページへ`,
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
      { href: '/enquiries', label: 'お問い合わせ' },
      { href: '/privacy', label: '個人情報の取り扱い' },
      { href: '/privacy/overseas', label: '外国にある相手先への個人データの提供' },
      { href: '/disclosure-requests', label: 'ご自身の情報の開示・訂正・停止' },
    ],
    agencyLinksLabel: '会社についてのページ',
    agencyLinks: [
      { href: '/company', label: '会社概要' },
      { href: '/general-conditions', label: '旅行業約款' },
      { href: '/handling-charges', label: '旅行業務取扱料金表' },
      { href: '/commercial-transactions', label: '特定商取引法に基づく表記' },
      { href: '/external-transmission', label: '外部送信' },
      { href: '/accessibility', label: 'アクセシビリティ' },
      { href: '/faq', label: 'よくあるご質問' },
    ],
    operatorHeading: '旅行企画・実施',
    more: '所在地・電話・会社概要・約款など',
  },
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
  call: (desk: string) =>
    `お急ぎのときや、何度試しても表示されないときは、下の番号を添えてお電話でお知らせください。${desk}`,
  callPlain:
    'お急ぎのときや、何度試しても表示されないときは、下の番号を添えてお電話でお知らせください。',
  reference: 'お問い合わせの番号',
  retry: 'もう一度表示する',
  bookings: '予約の確認',
  home: 'トップページへ',
} as const;
