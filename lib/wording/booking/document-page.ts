export const documentWords = {
  kicker: (reference: string) => `予約番号 ${reference}`,
  made: (moment: string) => `作成：${moment}`,
  hash: '書面の指紋（SHA-256）',
  back: 'ご予約へ戻る',
  download: 'ファイルで保存する',
  note: 'この書面は作成した時のまま保存され、変わることはありません。旅行が終わった日の翌日から2年間、ここで見られます。',
} as const;
