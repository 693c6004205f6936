import { type BookingMailFacts, bookingMail, type CarerNames, carerLines } from './booking-mails';

const NOTHING_TAKEN = '料金はかかりません。カードのご利用枠の確保も取り消しました。';

/** キャンセル待ちの受付 (D2-3.3c). */
export function waitingMail(
  facts: BookingMailFacts & { place: number | null; lastDay: string; held: boolean },
) {
  const { place, lastDay, held } = facts;
  return bookingMail('waiting', 'キャンセル待ちを受け付けました', facts, [
    'キャンセル待ちのお申し込みを受け付けました。契約はまだ成立していません。料金もかかっていません。キャンセル待ちのご登録は、ご予約の完了を保証するものではありません。',
    `${place === null ? '' : `いまの順番：${place}番目\n`}お待ちいただく期限：${lastDay}\nお席が空くと、お申し込みの順に、全員分をまとめてご案内します。`,
    held
      ? 'お支払いの手続きをされた申込金は、お預り金としてカードのご利用枠だけを確保しています。期限までにお席をご用意できないときや、取り下げられたときは、全額をお戻しします。'
      : 'カードは、お使いいただけることを確かめただけです。代金をいただくのは、契約が成立した日です。',
    '当社からお席のご用意ができたとお知らせするまでは、ご予約のページから、いつでも料金なしで取り下げられます。',
  ]);
}

/** 予約可能となった旨の通知, which makes the contract. */
export function waitingAcceptedMail(facts: BookingMailFacts, carer?: CarerNames) {
  return bookingMail('waiting-accepted', 'お席をご用意できました', facts, [
    'キャンセル待ちのお席をご用意できましたので、お申し込みを承諾します。',
    ...carerLines(carer),
    '契約は、旅行条件書の定めにより、このお知らせで成立します。成立した後のお取消しには、旅行条件書に定めた取消料がかかることがあります。契約が成立した日時は、ご予約のページに載せています。',
  ]);
}

/** お席のご案内: the party answers before a moment; nothing forms before. */
export function waitingOfferMail(
  facts: BookingMailFacts & { until: string; offerUrl: string },
  carer?: CarerNames,
) {
  return bookingMail('waiting-offer', 'お席のご案内です。お返事をください', facts, [
    'キャンセル待ちのお席が空きました。全員分のお席を確保して、お返事をお待ちしています。契約はまだ成立していません。',
    ...carerLines(carer),
    `お返事の期限：${facts.until}まで\n次のページで、内容をお確かめのうえお申し込みください。ページを開いただけでは、何も決まりません。\n${facts.offerUrl}`,
    '期限までにお返事がないときは、次の方にご案内し、キャンセル待ちは終わります。料金はかかりません。',
  ]);
}

/** 期限の経過: no seats to the last day. */
export function waitingEndedMail(facts: BookingMailFacts) {
  return bookingMail('waiting-ended', 'キャンセル待ちの期限が過ぎました', facts, [
    '期限までにお席をご用意できず、キャンセル待ちは終わりました。契約は成立していません。ご希望に沿えず、申し訳ありません。',
    NOTHING_TAKEN,
  ]);
}

/** 見込みなし: the desk ends the wait, and says why. */
export function waitingClosedMail(facts: BookingMailFacts, note: string) {
  return bookingMail('waiting-ended', 'キャンセル待ちを終わります', facts, [
    `誠に申し訳ありませんが、お席をご用意できる見込みがないため、キャンセル待ちを終わります。契約は成立していません。\n${note}`,
    NOTHING_TAKEN,
  ]);
}

/** No answer to an offer in time, or a notice that did not arrive. */
export function waitingPassedMail(facts: BookingMailFacts) {
  return bookingMail('waiting-ended', 'お席のご案内の期限が過ぎました', facts, [
    '期限までにお返事を確かめられなかったため、お席は次の方にご案内し、キャンセル待ちは終わりました。契約は成立していません。',
    NOTHING_TAKEN,
  ]);
}
