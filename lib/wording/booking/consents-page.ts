export const consentsPageWords = {
  inFull: 'つづきと、同意しない場合を読む',
  howInShort: '方法：ご予約のページとメール。形式：ウェブページ（HTML）。くわしく読む',
  title: '同意の確認',
  lead: 'ひとつずつお読みになり、同意されるものにしるしを付けてください。',
  optionalLead: '「任意」のものは、しるしがなくても続けられます。',
  openTerms: (title: string, version: string) => `${title}（第${version}版）の全文をここで読む`,
  readTerms: '別の画面で旅行条件書を開く',
  whenDeclined: '同意しない場合',
  proof: '条件書の版と、内容が同じことを確かめるための指紋',
  required: (title: string) =>
    `「${title}」に同意がないと、お申し込みを続けられません。同意されないときは、お電話でご相談ください。`,
  declined: {
    title: '同意いただけないとき',
    text: (desk: string) =>
      `インターネットでのお申し込みはここまでになります。料金はかかりません。別の方法でお受けできることがありますので、お電話ください：${desk}`,
  },
  antiSocialTitle: '反社会的勢力ではないことの申告',
  antiSocialText: (article: string) =>
    `旅行条件書 ${article}により、暴力団員、暴力団準構成員、暴力団関係者、総会屋などの反社会的勢力の方は、ご参加いただけません。後で分かったときは、契約を解除することがあります。`,
  antiSocial: '旅行をされる方の中に、反社会的勢力に当たる者はいません。',
  antiSocialError: '反社会的勢力に当たる方がいないことの申告に、しるしを付けてください。',
  noSeparate: '旅行の途中で、お客様のご都合で別に行動されることは、原則としてできません。',
  tampered:
    'この画面の内容が、お見せしたものと違っています。もう一度お読みになって、お選びください。',
  stale: '説明の文面が新しくなりました。もう一度お読みになって、お選びください。',
} as const;
