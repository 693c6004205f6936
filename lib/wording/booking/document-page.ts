export const documentWords = {
  kicker: (reference: string) => `予約番号 ${reference}`,
  made: (moment: string) => `作成：${moment}`,
  hash: '書面の指紋（SHA-256）',
  back: 'ご予約へ戻る',
  seen: 'この書面を確かめました',
  seenText:
    '下のボタンを押すと、この書面を画面でご覧になった日時を記録します。押さなくても、書面はいつでも読めます。',
  download: 'ファイルで保存する',
  note: 'この書面は作成した時のまま保存され、変わることはありません。旅行が終わった日の翌日から2年間、ここで見られます。',
} as const;
