/** What the ledger of a booking calls its entries. */
export const ledgerLabels = {
  tourPrice: '旅行代金',
  cardPayment: (method: string) => `カードでのお支払い（${method}）`,
  cardRefused: 'カードの不承認による旅行代金の取消し',
  waiver: '取消料の免除',
  'waiver-refund': '免除した取消料の払戻し',
} as const;
