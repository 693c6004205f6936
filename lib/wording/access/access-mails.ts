import { promises } from '@/lib/rules/promises';
import type { ComposedMail } from '../site/mail-names';

/** Under every mail that carries a code or tells of one. */
const unasked =
  'このメールに心当たりがないときは、そのまま消してください。番号を人に教えないでください。';

/** A mailed code; for signing in also a link. */
export function codeMail(facts: {
  purpose: 'sign-in' | 'booking' | 'disclosure' | 'contact';
  code: string;
  link: string;
  reference: string | null;
}): ComposedMail {
  const how = `この番号は${promises.codeMinutes}分間、1回だけ使えます。番号を求めたブラウザでお使いください。`;
  switch (facts.purpose) {
    case 'sign-in':
      return {
        template: 'access-code-sign-in',
        subject: 'サインインの確認番号',
        text: `サインインの確認番号をお送りします。

確認番号　${facts.code}

${how}
番号を入れる代わりに、同じブラウザで次のリンクを開いても進めます。

${facts.link}

${unasked}`,
      };
    case 'booking':
      return {
        template: 'access-code-booking',
        subject: `ご予約 ${facts.reference} を開くための確認番号`,
        text: `ご予約 ${facts.reference} を開くための確認番号をお送りします。

確認番号　${facts.code}

${how}

${unasked}`,
      };
    case 'contact':
      return {
        template: 'access-code-contact',
        subject: `ご予約 ${facts.reference} のメールアドレスの確認番号`,
        text: `ご予約 ${facts.reference} の連絡先を、このメールアドレスに変えるための確認番号をお送りします。

確認番号　${facts.code}

${how}

${unasked}`,
      };
    case 'disclosure':
      return {
        template: 'access-code-disclosure',
        subject: 'ご自身の情報のお手続きの確認番号',
        text: `お預かりしている情報のお手続き（開示・訂正・停止など）のための確認番号をお送りします。

確認番号　${facts.code}

${how}
この番号を入れた方は、このメールアドレスについてお預かりしている情報をすべて見ることができます。お手続きに心当たりがないときは、だれにも番号を教えず、当社へお電話ください。

${unasked}`,
      };
  }
}

/** To every contact on file when somebody has looked at what is held. */
export function disclosureSeenMail(facts: { when: string }): ComposedMail {
  return {
    template: 'disclosure-seen',
    subject: 'お預かりしている情報が表示されました',
    text: `${facts.when} に、確認番号を使って、あなたについてお預かりしている情報の一覧が開かれました。

ご自身でなさったお手続きでしたら、何もしていただくことはありません。
心当たりがないときは、すぐに当社へお電話ください。

${unasked}`,
  };
}
