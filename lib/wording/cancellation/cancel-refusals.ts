import type { RefusalReason } from '@/lib/rules/calendar/refusal';
import type { DeclarationObjection } from '@/lib/rules/cancellation/declaration';
import { staffObjectionWords } from '../access/staff-objections';

/** Why nothing was cancelled, and what to do about it. */
export const cancelRefusalWords: Readonly<
  Record<
    | RefusalReason
    | 'not-found'
    | 'not-going'
    | 'not-cancellable'
    | 'tour-over'
    | 'not-started'
    | 'declared'
    | 'contract-not-formed'
    | 'payment-pending'
    | 'called-off'
    | 'unaccompanied'
    | 'ground-not-open'
    | 'form-used'
    | 'not-declared'
    | DeclarationObjection
    | 'nobody-chosen'
    | 'form-unreadable'
    | 'channel-missing'
    | 'moment-unreadable'
    | 'not-allowed'
    | 'confirm-again',
    string
  >
> = {
  'not-found': 'このご予約が見つかりません。「予約の確認」からもう一度お開きください。',
  'not-going':
    '選ばれた方の中に、すでに取り消した方がいます。最新の内容をご確認のうえ、もう一度お選びください。',
  'not-cancellable':
    'このご予約は、この画面からは取り消せない状態です。お電話でお問い合わせください。',
  'tour-over':
    'ご旅行は終わっています。終わった旅行は取り消せません。何も変わっていません。お気づきの点は、お電話でお知らせください。',
  'not-started': 'ご旅行はまだ始まっていません。無連絡不参加は、出発の時刻より後に記録します。',
  declared:
    'このご予約には、お取消しのお申し出の記録があります。無連絡ではありません。お取消しとして受け付けてください。',
  'contract-not-formed':
    'このお申し込みは、まだ契約が成立していません。取消料なしで取り下げることができます。',
  'payment-pending':
    'カード会社からのお支払いの確認を待っています。しばらくしてから、もう一度お試しください。',
  'called-off':
    'この旅行は、当社が催行を取りやめます。お取消しの手続きは要りません。取消料はかからず、お支払いの全額をお返しします。くわしくはメールでお知らせします。',
  unaccompanied:
    '15歳未満のお子様だけが残ることになるため、この組み合わせでは取り消せません。お子様も一緒に取り消すか、保護者の方に残っていただく必要があります。',
  'ground-not-open':
    'お選びの理由を裏づける記録が見つかりません。お客様のご都合として計算するか、当社へご連絡ください。',
  'form-used':
    'この画面での取消しはすでに済んでいます。最新の内容を表示しましたので、ご確認ください。',
  'not-declared':
    'この方のサイトでのお申し出は、もう待っていません。お申し出の方法を選び直してください。',
  'in-the-future': 'お申し出の日時が、いまより後になっています。お受けした日時を入れてください。',
  'before-contract':
    'お申し出の日時が、契約の成立より前になっています。契約の成立より前のお申し出は、取消しではなく取下げです。',
  'channel-missing': 'お申し出の方法を選んでください。',
  'moment-unreadable': 'お申し出の日と時刻を入れてください。',
  ...staffObjectionWords,
  'nobody-chosen': '取り消す方を選んでください。',
  'form-unreadable':
    '送信された金額を読み取れませんでした。何も取り消していません。最新の内容をご確認のうえ、もう一度お試しください。',
  'not-in-terms':
    '旅行条件書に定めがないため、画面では計算できません。お電話でお問い合わせください。',
  'ground-not-in-terms': 'この理由は、ご契約の旅行条件書に定めがありません。',
  'ground-after-start': '旅行の開始後は、この理由で取り消すことができません。',
  'no-step': '旅行条件書の取消料の表に当てはまる日がありません。お電話でお問い合わせください。',
  'steps-overlap':
    '旅行条件書の取消料の表で、この日の金額が一つに決まりません。お電話でお問い合わせください。',
  'step-of-another-year':
    '旅行条件書の取消料の表の期日が、この出発日に合いません。お電話でお問い合わせください。',
  'variant-unknown':
    'このコースの取消料の表が、旅行条件書に見つかりません。お電話でお問い合わせください。',
  'variant-missing':
    'このコースの取消料の表が、旅行条件書に見つかりません。お電話でお問い合わせください。',
  'period-without-year':
    '旅行条件書に、この出発日の年の期間の定めがありません。お電話でお問い合わせください。',
  'period-unknown': '旅行条件書の期間の定めに誤りがあります。お電話でお問い合わせください。',
  'booking-moment-missing':
    'ご予約の成立の日時が分からないため、計算できません。お電話でお問い合わせください。',
  'counted-day-missing':
    '取消料を数える基準の日が分からないため、計算できません。お電話でお問い合わせください。',
  'party-size-missing':
    'ご予約の人数が分からないため、計算できません。お電話でお問い合わせください。',
  'traveler-kind-missing':
    '大人・小人の別が分からないため、計算できません。お電話でお問い合わせください。',
  'ask-agency':
    'この取消しの取消料は、お調べしてご案内します。旅行条件書が金額を定めていないためです。お問い合わせください。',
  'found-fee-too-low':
    'お調べした取消料が、旅行条件書の定める下限より少なくなっています。金額をお確かめください。',
  'found-fee-too-high':
    'お調べした取消料が、取り消す方の旅行代金を超えています。金額をお確かめください。',
  'rooms-missing': '計算に必要な部屋数がそろっていません。お電話でお問い合わせください。',
  'segments-missing': '計算に必要な区間数がそろっていません。お電話でお問い合わせください。',
  'carrier-charge-missing':
    '運送機関の取消料によるため、お調べしてご案内します。お問い合わせください。',
  'figures-missing': '計算に必要な金額がそろっていません。お電話でお問い合わせください。',
  'agency-date-missing': '計算に必要な期日がそろっていません。お電話でお問い合わせください。',
  'agency-date-out-of-range': '計算に必要な期日に誤りがあります。お電話でお問い合わせください。',
  'no-version': 'ご契約の日に適用される旅行条件書が見つかりません。お電話でお問い合わせください。',
  'calendar-ends':
    '先の祝日がまだ決まっていないため、受付の日を計算できません。お電話でお問い合わせください。',
};
