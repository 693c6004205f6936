/** What the ledger of a booking calls its entries. */
export const ledgerLabels = {
  tourPrice: '旅行代金',
  cardPayment: (method: string) => `カードでのお支払い（${method}）`,
  cardRefused: 'カードの不承認による旅行代金の取消し',
  'substitution-fee': '旅行者の交替の手数料',
  'substitution-reissue': '交替による切符などの再発行の費用',
  waiver: '取消料の免除',
  'waiver-refund': '免除した取消料の払戻し',
  'part-credit': '受けられなかった旅行サービスの代金',
  'part-refund': '受けられなかった旅行サービスの払戻し',
  'incident-cost': 'ご旅行中にかかった費用',
  guarantee: '変更補償金',
  damages: '損害の賠償',
  'special-compensation': '特別補償',
  'price-increase': '旅行代金の変更（増額）',
  'price-reduction': '旅行代金の変更（減額）',
  'price-reduction-refund': '減額した旅行代金の払戻し',
} as const;
