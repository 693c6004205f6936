/** パスポートの残存期間, told beside the date and on the check page; an application goes on all the same. */
export const passportWords = {
  tooShort: (months: number, note: string, phone: string) =>
    [
      `有効期限が、お帰りの日から数えて${months}か月に足りません`,
      note === '' ? '。' : `（このツアーのご案内：${note}）。`,
      '入国や搭乗を断られることがあります。お申し込みは続けられますが、ご出発までにパスポートを更新し、',
      `新しい番号をお電話でお知らせください：${phone}。`,
    ].join(''),
  notKnown: (phone: string) =>
    `渡航先で必要な残りの有効期間を、当社ではまだ確認できていません。お電話でおたずねください：${phone}。`,
} as const;
