import { promises } from '@/lib/rules/promises';
import type { StaffAnswerRefusal } from '@/lib/rules/staff/answer-refusal';
import { staffObjectionWords } from '../access/staff-objections';
import { claimWords } from './claims';

export const deskWorkWords = {
  title: '今日の仕事',
  lead: `期限の近いものから並んでいます。取りかかるときに「担当する」を押すと、${promises.claimMinutes}分のあいだ、ほかの人と重なりません。`,
  empty: 'いま、待っている仕事はありません。',
  due: '期限',
  kind: '仕事',
  subject: '内容',
  taken: '担当',
  people: (count: number) => `${count}名様`,
  all: (count: number) => `すべて（${count}）`,
  filter: '種類でしぼる',
  more: (shown: number, more: number) =>
    `期限の近い${shown}件を並べています。ほかに${more}件が待っています。種類でしぼると、その種類のものだけが並びます。`,
  bookingsLeft: (count: number) => `残り${count}件`,
  arrangementsLeft: (count: number) => `手配の残り${count}件`,
  bookingsWaiting: (count: number) => `ご予約${count}件`,
  urgency: { overdue: '期限を過ぎています', today: '今日まで' },
  keys: 'キーボードの ↑ と ↓ で、仕事の間を移れます。',
  counts: (overdue: number, today: number) =>
    `期限を過ぎたもの ${overdue}件、今日までのもの ${today}件`,
  // Their invitation names nobody: they say themselves who they are.
  firstManager: 'はじめの責任者',
  noTour: 'ツアーの指定なし',
  kinds: {
    application: 'お申し込みへのお返事',
    assistance: '特別な配慮の確認',
    guardian: '保護者の同意待ち',
    certificate: '診断書待ち',
    substitution: '旅行者の交替へのお返事',
    'call-off': '催行中止の処理の残り',
    'list-outdated': '名簿の作り直し（お名前の表記や、旅行される方が変わったもの）',
    'contract-document': '契約書面',
    arrangement: '手配の確認',
    'final-itinerary': '最終日程表',
    waiting: '止まっているキャンセル待ち',
    licence: '旅行業登録',
    unpaid: 'お支払いのないご契約',
    'change-refused': 'お知らせできなかった変更',
    matter: 'ご旅行中の相違・損害のお申し出',
    compensation: 'お渡しを待っている補償',
    request: '個人情報のお求め',
    incident: '漏えいなどの報告・お知らせ',
    enquiry: 'お問い合わせへのお返事',
    departure: '催行するかどうかの決定',
    'mail-failed': '届かなかったメール',
    'refund-failed': '届かなかった払戻し',
    'job-failed': '終わらなかった処理',
    'invitation-open': '受け取られていない招待',
  },
  /** What to do about it, where the page that it leads to does not ask for it. */
  next: {
    waiting:
      '空いたお席が、先頭の方の人数に足りません。お席を増やすか、見込みがないことをお伝えしてキャンセル待ちを終えてください。',
    departure:
      'この日までなら、人数が足りないことを理由に中止できます。催行するか中止するかを決めてください。',
    'contract-document':
      '契約書面ができていません。「止まったもの」の「終わらなかった処理」を確かめ、直らないときはシステムの管理者に知らせてください。お客様には、書面か電子メールで先にお渡しします。',
    unpaid:
      '期日までにお支払いがなく、旅行条件書が違約料の額を定めていないため、契約はまだ終わっていません。お客様にご連絡し、お支払いがないときは、お調べした額でお取消しを受け付けます。',
    'change-refused':
      '変更を送った後、このご予約の番になる前にお知らせできる最終日が過ぎたため、何も変えていません。代金はもとのままです。変更のページで理由を確かめ、必要ならこのご予約の変更を書き直してください。',
    arrangement:
      'ご出発までに、残りの手配を確かめてください。取れないときは、同じ目的・同じ程度のものを探して、書きとめます。',
    'final-itinerary':
      '期限までに、最終日程表を旅行されるすべての方にお渡しください。過ぎると、お客様は取消料なしで取り消せます。',
  },
} as const;

export const deskApplicationWords = {
  listTitle: 'お申し込み',
  title: (reference: string) => `お申し込み ${reference}`,
  back: '今日の仕事へ',
  answerBy: 'お返事の期限',
  applied: 'お申し込みの日時',
  tour: '旅行',
  period: '期間',
  total: '旅行代金の合計',
  contact: 'ご連絡先',
  travelers: '旅行をされる方',
  assistance: '特別な配慮のご希望',
  guardians: '保護者の同意',
  guardianStates: { requested: 'お返事待ち', given: '同意', refused: '同意されない' },
  seats: 'お席は、お返事の期限まで確保しています。',
  answer: 'お返事',
  accept: 'お受けする',
  acceptHint: '承諾のお知らせをお送りします。お客様に届いた時に契約が成立します（旅行条件書）。',
  preview: 'お客様に届くメール',
  reject: 'お断りする',
  lookAtRefusal: 'お断りのメールを見る',
  rejectHint:
    '理由は、この条件書で認められたものだけを選べます。お席とご利用枠の確保は、すぐに戻ります。',
  reason: '理由',
  note: 'お客様への説明',
  noteHint: 'メールにそのまま載ります。個人の事情や体の状態を決めつける書き方は避けてください。',
  noteRequired: '説明が必要な理由です。',
  choose: '選んでください',
  guardianFirst: '保護者の方のお返事をいただくまで、お受けできません。',
  done: {
    accepted: 'お受けしました。',
    rejected: 'お断りのお返事をしました。',
    asked: 'お客様にメールでおたずねしました。',
    settled: '記録しました。',
  },
  closed: 'このお申し込みには、もうお返事が済んでいます。',
  reasonMissing: '理由を選んでください。',
} as const;

export const staffAnswerRefusalWords: Readonly<Record<StaffAnswerRefusal, string>> = {
  ...staffObjectionWords,
  'not-found': 'このお申し込みは見つかりません。',
  answered: 'ほかの人がお返事をしたか、期限が過ぎたため、このお申し込みはもう動かせません。',
  taken: claimWords.taken,
  'guardian-missing': '保護者の方のお返事をいただいていません。',
  'not-offered': 'この条件書では、その理由でお断りすることはできません。',
  'certificate-missing':
    '診断書を待っています。受け取ったか、要らなくなったことを記録してから、お受けしてください。',
  'quote-open':
    '特別な措置の費用の見積りに、お客様がまだお答えになっていません。お答えを待つか、見積りを取りやめてから、お受けしてください。',
  'certificate-awaited': '診断書は、もうお願いしてあります。',
  'carer-missing':
    '介助をされる方がご予約に入っていません。介助をされる方のご参加をお願いしてください。',
  'day-not-possible': 'その日までお待ちすることはできません。日を選び直してください。',
  'no-assistance': 'このお申し込みに、特別な配慮のご希望はありません。',
  'note-missing': 'この理由でお断りするときは、お客様への説明を書いてください。',
};
