import type { WaitEnd } from '@/lib/rules/application/waiting-line';
import { staffObjectionWords } from '../access/staff-objections';
import { claimWords } from './claims';

export const waitEndWords: Readonly<Record<WaitEnd, string>> = {
  'asked-by-traveler': 'お客様のお申し出',
  'no-prospect': 'お席をご用意できる見込みがない',
};

/** キャンセル待ち at the desk. */
export const deskWaitingWords = {
  line: 'キャンセル待ち',
  lineNote:
    'お申し込みの順に、全員分のお席がそろったときにご案内します。人数の少ない方を先にすることはありません。待っている方があるあいだ、空いたお席は新しいお申し込みには出ません。',
  none: '待っている方はありません。',
  place: '順番',
  offered: 'ご案内中',
  asked: 'お返事待ち',
  party: '人数',
  since: 'お申し込み',
  limit: '待つ期限',
  offerUntil: 'ご案内の期限',
  link: 'キャンセル待ちを終える',
  title: (reference: string) => `キャンセル待ちを終える ${reference}`,
  lead: '先にお客様に届くメールをご覧いただき、同じ内容で送ります。お預り金（カードのご利用枠）は、すぐにお戻しします。',
  back: 'ご予約のページへ',
  reason: '終える理由',
  choose: '選んでください',
  note: 'お客様への説明',
  noteHint: '見込みがないときは、お書きください。そのままメールに載ります。',
  look: 'お客様に届くメールを見る',
  shown: 'お客様に、次のメールが届きます。よろしければ、もう一度押してください。',
  confirm: 'キャンセル待ちを終える',
  closed: 'このご予約は、いまキャンセル待ちではないか、お席をご案内済みです。',
  done: 'キャンセル待ちを終えました。お客様にメールでお知らせしました。',
  refusals: {
    ...staffObjectionWords,
    'not-found': 'このご予約は見つかりません。',
    'not-waiting': 'このご予約は、いまキャンセル待ちではないか、お席をご案内済みです。',
    'note-missing': '見込みがないときは、お客様への説明をお書きください。',
    taken: claimWords.taken,
  },
} as const;

export const waitEndErrors = { reason: '終える理由を選んでください。' } as const;
