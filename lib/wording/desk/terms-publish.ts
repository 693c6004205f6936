/** Putting terms forward, approving them, and what changes by them. */
export const deskPublishTermsWords = {
  title: '承認と公開',
  draftHint:
    '書き終わったら、ほかの責任者に承認を求めます。承認されると、適用の初日からのお申し込みに、この版が使われます。',
  propose: '承認を求める',
  discard: '下書きを捨てる',
  edit: '下書きを書き直す',
  proposedHint: (by: string) =>
    `${by}さんが承認を求めています。書いた人・求めた人とは別の責任者が、下の内容を確かめて承認します。`,
  ownHint: 'ご自身が書いた、または承認を求めた版です。ほかの責任者が承認するのをお待ちください。',
  approve: (day: string) => `${day}からの適用を承認する`,
  giveBack: '下書きにもどす',
  comingHint:
    '適用の初日より前なら取り下げられます。成立しているご予約には、何も影響がありません。',
  withdraw: '取り下げる',
  frozen: '承認された版は書き直せません。変えるときは、この版をもとに新しい版を始めます。',
  notManager: '承認と書き直しは責任者が行います。',
  comparedWith: (title: string, name: string, day: string) =>
    `${title}（${name}、${day}から適用）とくらべています。`,
  noneBefore: 'くらべる版はありません。この条件書のはじめての版です。',
  asPrinted: '印刷される文のちがい',
  printedSame: '印刷される文は同じです。',
  asMoney: '金額のちがい（10の例）',
  moneyOf: (trip: string, day: string) => `${trip}（${day}出発）`,
  article: '条',
  before: 'これまで',
  after: 'この版',
  nothing: 'なし',
  done: {
    proposed: '承認を求めました。ほかの責任者が承認するまで、お客様には何も変わりません。',
    approved: '承認しました。適用の初日から、新しいお申し込みに使われます。',
    returned: '下書きにもどしました。',
    withdrawn: '取り下げました。',
    saved: '保存しました。',
    begun: '下書きを始めました。',
  },
} as const;
