import type { ConsentWords } from '../consents/consents';
import type { ComposedMail } from '../site/mail-names';

/** 渡航手続き, on the check page and on the page of the booking. */
export const documentHelpWords = {
  title: '渡航の手続き',
  wished: '当社への相談を希望',
  none: 'ご自身で手続き',
  of: (name: string) => `${name} 様`,
  asked: 'ビザ・電子渡航認証の手続き：当社からご連絡します',
  spellingChecked: (name: string) => `${name}（パスポートと同じことを確認済み）`,
  passportGiven: 'パスポートの番号：お知らせ済み',
  passportLater: 'パスポートの番号：お電話でお知らせください',
} as const;

/** 渡航書類の了解, as a text that is hashed and kept (D4-9B.1, D4-9B.4, D4-11.1). */
export function travelDocumentsWords(facts: {
  /** Of the tour, for Japanese passports; empty when there is none. */
  passportNote: string;
  /** 「2026年10月1日（木）」, the day as of which the tour's conditions are stated. */
  asOf: string;
  phone: string;
}): ConsentWords {
  const { passportNote, asOf, phone } = facts;
  const blocks = [
    [
      '外国への旅行に要る旅券（パスポート）、査証（ビザ）、電子渡航認証（ESTAなど）、再入国許可、各種の証明書は、旅行をされる方がご自身の責任で確かめ、用意していただくものです。',
    ],
    [
      `■ このツアーの旅券と入国の条件（日本国籍の方、${asOf}現在の当社のご案内）`,
      passportNote === ''
        ? '・まだ確認できていません。お電話でおたずねください。'
        : `・${passportNote}`,
      '・条件は変わることがあります。お申し込みの前と出発の前に、当社または渡航先の大使館・領事館にお確かめください。',
    ],
    [
      '■ 日本以外の国籍の方',
      '・ご自身の国と、渡航先・乗り継ぐ国の大使館・領事館、出入国在留管理庁にお確かめください。別の手続きや手配が必要になることがあります。',
    ],
    [
      '■ 渡航先の安全と衛生',
      '・渡航先の危険情報の段階は、このサイトには載せていません。お申し込みの前と出発の前に、外務省の「海外安全ホームページ」でお確かめください。感染症は、厚生労働省検疫所の「FORTH」に載っています。',
      '・外務省の「たびレジ」に登録すると、渡航先の最新の情報がメールで届きます。ご登録をおすすめします。',
      `・危険情報が旅行の実施に関わるときは、当社からご連絡します。いまの段階についてのおたずねは、お電話ください：${phone}。`,
    ],
    [
      '■ 手続きのお手伝い',
      '・ご希望の方には、別の契約と料金で、当社が手続きをお引き受けすることがあります。許可や査証が必ず下りることは、お約束できません。',
    ],
  ];
  return {
    title: '旅券・査証と、渡航先の安全',
    body: blocks.map((lines) => lines.join('\n')).join('\n\n'),
    label:
      '旅行をされるすべての方の旅券・査証などを、それぞれで確かめて用意することを了解しました。渡航先の安全についての案内も読みました。',
    whenDeclined: `旅券や査証がそろわないと、搭乗や入国ができません。了解いただけないときは、インターネットでのお申し込みを続けられません。料金はかからず、お席の確保だけがなくなります。別の方法は、お電話でご相談ください：${phone}。`,
  };
}

/** To the agency's desk: what has to be done by hand for a booking abroad (D3-4.12, D4-9B.3). */
export function documentsTaskMail(facts: {
  reference: string;
  otherNationality: number;
  help: number;
}): ComposedMail {
  const { reference, otherNationality, help } = facts;
  const tasks = [
    ...(otherNationality > 0
      ? [
          `・日本以外の国籍の方が${otherNationality}名います。別の手続きや手配が要るかを確かめてください。`,
        ]
      : []),
    ...(help > 0
      ? [
          `・渡航の手続きの相談を希望する方が${help}名います。内容と料金を見積もり、ご連絡してください。`,
        ]
      : []),
  ];
  return {
    template: 'desk-travel-documents',
    subject: `渡航の手続きの確認（受付番号 ${reference}）`,
    text: `お申し込み ${reference} について、次の確認をお願いします。\n\n${tasks.join('\n')}`,
  };
}
