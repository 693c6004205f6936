import type { ComposedMail } from '../site/mail-names';

/**
 * Names nobody and repeats nothing that was typed: the address may be somebody else's, and nobody shall be sent a text of
 * a stranger's in the agency's name.
 */
export function enquiryReceivedMail(facts: {
  reference: string;
  wants: 'mail' | 'telephone';
  due: string;
  url: string;
}): ComposedMail {
  const way = facts.wants === 'mail' ? 'メールで' : 'お電話で';
  return {
    template: 'enquiry-received',
    subject: `お問い合わせを受け付けました（受付番号 ${facts.reference}）`,
    text: `お問い合わせをいただき、ありがとうございます。

受付番号　${facts.reference}
お返事　　${facts.due}までを目標に、${way}いたします。

お送りいただいた内容と、お返事は、次のページで見られます。続けて書くこともできます。
${facts.url}

このページは、アドレスを知っている方はだれでも開けます。ほかの方に渡さないでください。
お心当たりがないときは、お手数ですが、お電話でお知らせください。`,
  };
}

/** お返事, in the clerk's own words. */
export function enquiryAnsweredMail(facts: {
  reference: string;
  name: string;
  text: string;
  url: string;
}): ComposedMail {
  return {
    template: 'enquiry-answered',
    subject: `お問い合わせへのお返事（受付番号 ${facts.reference}）`,
    text: `${facts.name} 様

${facts.text}

これまでのやり取りと、続けてお尋ねになるページ
${facts.url}`,
  };
}
