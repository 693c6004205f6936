export const donePageWords = {
  acceptedTitle: 'お申し込みを承諾しました',
  acceptedLead:
    '当社からの承諾のお知らせです。このお知らせがお手元に届いた時に、契約が成立します。',
  acceptedText:
    '下のボタンを押すと、この画面でお知らせをご覧になったものとして、契約の成立した内容へお進みいただけます。押されないときは、同じお知らせのメールが届いた時に、契約が成立します。',
  acceptedSeen: '承諾のお知らせを確かめました',
  contractedTitle: 'ご予約が決まりました',
  contractedLead: (moment: string) => `当社の承諾のお知らせが届き、${moment}に契約が成立しました。`,
  appliedTitle: 'お申し込みを受け付けました',
  appliedLead: '契約はまだ成立していません。料金もかかっていません。',
  appliedAnswer: (moment: string) =>
    `${moment}までに、お受けできるかどうかをメールでお返事します。`,
  appliedHeld: 'それまで、お席を確保しています。',
  appliedGuardian: (names: readonly string[], assistance: boolean) =>
    `保護者の方（${names.map((name) => `${name} 様`).join('、')}）に、同意をお願いするメールをお送りしました。${
      assistance
        ? '同意をいただき、特別な配慮の確認が済んでから、お受けできるかどうかをお返事します。'
        : '同意をいただくと、すぐに承諾のお返事をします。'
    }`,
  appliedAssistance: '特別な配慮について、手配先に確かめています。',
  terminatedTitle: 'カードのお支払いができませんでした',
  terminatedLead:
    '契約の成立後に、カード会社がお支払いを承認しなかったため、契約は自動的に解除されました。料金も取消料もかかりません。お席は戻しました。',
  movedTitle: 'このお申し込みの手続きは済んでいます',
  movedLead: 'いまの状態は、ご予約のページでお確かめください。',
  metaTitle: 'お申し込みの結果',
  period: '期間',
  reference: '予約番号',
  referenceNote: 'お問い合わせのときにお使いください。',
  mail: (email: string) => `${email} に、同じ内容のメールをお送りしました。`,
  paid: 'お支払い',
  depositPaid: '申込金のお支払い',
  rest: '残りのお支払い',
  laterFor: (amount: string) => `${amount}（ご出発の前に、ご予約のページからお支払いください）`,
  restBy: (amount: string, day: string) =>
    `${amount}を、${day}までに、ご予約のページからお支払いください。`,
  documents: '契約書面',
  documentsText: '契約書面をご予約のページに載せました。',
  open: 'ご予約のページを開く',
  again: '別のカードで申し込み直す',
  demoMail: 'この見本では、送ったメールを次のページで読めます。',
  demoMailLink: '送ったメールを見る',
  insurance: '旅行中の病気や事故に備えて、旅行保険へのご加入をおすすめします。',
} as const;
