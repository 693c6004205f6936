import { NO_ANSWER } from '@/lib/rules/money/refund-failure';
import { promises } from '@/lib/rules/promises';
import type { FailureRefusal } from '@/lib/rules/staff/failure-refusal';
import type { MailDismissal } from '@/lib/rules/staff/mail-dismissal';
import type { MailFailure } from '@/lib/rules/staff/mail-failure';
import type { ResendObjection } from '@/lib/rules/staff/mail-resend';
import { staffObjectionWords } from '../access/staff-objections';
import { yenInWords } from '../site/money';
import { claimWords } from './claims';

export const failureWords = {
  title: '止まったもの',
  lead: '届かなかったメール、届かなかった払戻し、終わらなかった処理です。それぞれ、次にすることが書いてあります。',
  done: '受け付けました。うまくいけば、ここから消えます。',
  dismissed: 'このメールは、もうお知らせしません。記録には残っています。',
  reference: '予約番号',
  since: '止まった日時',
  cause: '理由',
  next: '次にすること',
  mails: '届かなかったメール',
  noMails: '届かなかったメールはありません。',
  mail: 'メール',
  refunds: '届かなかった払戻し',
  noRefunds: '届かなかった払戻しはありません。',
  refund: '払戻し',
  amount: (yen: number, cause: string) => `${yenInWords(yen)}（${cause}）`,
  jobs: '終わらなかった処理',
  noJobs: '終わらなかった処理はありません。',
  job: '処理',
  tries: (tries: number) => `${tries}回失敗しました。`,
  jobNext: {
    ended:
      '自動のやり直しは終わりました。システムの担当者に原因を直してもらってから、やり直してください。同じ処理が二度行われることはありません。',
    again: (when: string, left: number) =>
      `${when}に自動でやり直します（残り${left}回）。続くときは、システムの担当者に知らせてください。`,
  },
  retry: 'やり直す',
  managersOnly: '責任者がやり直せます。',
} as const;

export const failedMailWords = {
  title: '届かなかったメール',
  back: '止まったものの一覧へ',
  to: '届かなかったアドレス',
  goesTo: '送り直すアドレス',
  same: '同じアドレス',
  text: 'メールの内容',
  hidden: '本人だけが使えるリンクや番号は、ここには載せていません。',
  resend: '送り直す',
  dismiss: 'お知らせを終わりにする',
  dismissHint: '送り直さずに済んだとき、送り直せないときに選びます。',
  reason: '理由',
  choose: '選んでください',
  reasonMissing: '理由を選んでください。',
} as const;

/** Why a mail did not arrive, and what to do about it. */
const mailFailureWords: Readonly<Record<MailFailure | 'unknown', { cause: string; next: string }>> =
  {
    'address-refused': {
      cause: '届け先のアドレスが見つからないか、受け取りが断られました。',
      next: 'お電話で正しいアドレスをうかがい、ご連絡先を直してから送り直します。',
    },
    'mail-refused': {
      cause: '届け先のメールサーバーに断られました。',
      next: 'お電話で、受け取りの設定（迷惑メールの設定、空き容量）をご確認いただいてから送り直します。',
    },
    busy: {
      cause: '届け先のメールサーバーが受け取れない状態が続きました。',
      next: '時間をおいて送り直します。急ぐときはお電話でお伝えします。',
    },
    'sign-in-refused': {
      cause: '当社のメールサーバーにサインインできませんでした。',
      next: 'システムの担当者にメールの設定（SMTP_URL）を直してもらってから送り直します。',
    },
    'no-answer': {
      cause: '当社のメールサーバーから返事がありませんでした。',
      next: 'システムの担当者にメールサーバーを確かめてもらってから送り直します。',
    },
    unknown: {
      cause: '理由は残っていません。',
      next: 'アドレスを確かめてから送り直します。',
    },
  };

export function mailFailureOf(code: string | null) {
  const known = mailFailureWords as Readonly<Record<string, { cause: string; next: string }>>;
  return known[code ?? 'unknown'] ?? mailFailureWords.unknown;
}

/** Why a refund did not arrive, in the company's own word where it gave one, and what to do about it. */
export function refundFailureOf(failure: string, tries: number) {
  return failure === NO_ANSWER
    ? {
        cause: `カード会社から返事がありませんでした（${tries}回依頼）。`,
        next: 'やり直してください。カード会社が前の依頼を受けていても、二重に払い戻されることはありません。',
      }
    : {
        cause: `カード会社の回答：${failure}（${tries}回依頼）`,
        next: 'カード会社に理由を確かめ、やり直します。同じカードへ戻せないときは、お客様にお電話で振込先をうかがいます。',
      };
}

/** What to do instead of sending it again. */
export const resendObjectionWords: Readonly<Record<ResendObjection, string>> = {
  'no-longer-true':
    'このメールの内容は、いまは当てはまらないため、送り直せません。必要なことはお電話でお伝えし、お知らせを終わりにしてください。',
  'once-only': `一度だけ使えるリンクや番号のメールのため、送り直せません。お客様には、もう一度画面から番号を求めていただきます。スタッフの招待（${promises.invitationDays}日間有効）は、もう一度招待してください。`,
};

export const failureRefusalWords: Readonly<Record<FailureRefusal, string>> = {
  ...staffObjectionWords,
  taken: claimWords.taken,
  gone: 'ほかの人がやり直したか、もう済んでいます。',
  ...resendObjectionWords,
};

export const mailDismissalWords: Readonly<Record<MailDismissal, string>> = {
  'told-otherwise': '電話や手紙でお伝えした',
  'not-needed': 'もうお伝えする必要がない',
  unreachable: '連絡がつかない',
};
