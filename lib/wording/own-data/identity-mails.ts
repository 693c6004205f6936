import type { ComposedMail } from '../site/mail-names';

/** 本人確認のお願い: what to show, and what to black out. */
export function identityAskedMail(facts: { reference: string; url: string }): ComposedMail {
  return {
    template: 'disclosure-identity-asked',
    subject: `ご本人の確認をお願いします（受付番号 ${facts.reference}）`,
    text: `受付番号 ${facts.reference} のお手続きについて、お答えの前に、ご本人であることを確かめます。
当社から登録の電話番号へお電話するか、登録の住所へ書留郵便をお送りします。本人確認書類の写しをお送りいただくか、窓口でお見せいただくこともできます。
写しは、顔写真・本籍・個人番号・保険者番号・臓器提供の意思など、確認に要らないところを塗りつぶしてください。予約番号や旅行の日は、確認には使いません。

お待ちしている間は、お答えの目標の日を延ばします。
${facts.url}`,
  };
}

export function identityConfirmedMail(facts: {
  reference: string;
  target: string;
  url: string;
}): ComposedMail {
  return {
    template: 'disclosure-identity-confirmed',
    subject: `ご本人の確認が済みました（受付番号 ${facts.reference}）`,
    text: `受付番号 ${facts.reference} のお手続きについて、ご本人の確認が済みました。これから内容を調べます。
お答えの目標　${facts.target}
${facts.url}

お手続きに心当たりがないときは、すぐに当社へお電話ください。`,
  };
}

export function identityFailedMail(facts: { reference: string }): ComposedMail {
  return {
    template: 'disclosure-identity-failed',
    subject: `ご本人の確認ができませんでした（受付番号 ${facts.reference}）`,
    text: `受付番号 ${facts.reference} のお手続きは、ご本人であることを確かめられなかったため、お答えせずに終わりました。情報はだれにもお渡ししていません。
確認の用意ができましたら、もう一度お手続きください。`,
  };
}
