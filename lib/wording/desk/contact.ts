import type { EmergencyReason } from '@/lib/rules/staff/emergency-reasons';
import { staffObjectionWords } from '../access/staff-objections';
import { changeContactWords } from '../booking/change-contact';

/** 連絡先の訂正 at the desk. */
export const correctContactWords = {
  title: '連絡先の訂正',
  lead: 'お客様のお申し出で、連絡先を直します。直したことは、直す前のメールアドレスと、直した後のメールアドレスの両方にお知らせします。予約番号とお名前のほかに、ご本人しか知らないことを1つ確かめてから直してください。',
  emailHint: '確認番号はお送りしません。1文字ずつ読み上げて確かめてください。',
  refusals: {
    ...changeContactWords.refusals,
    ...staffObjectionWords,
  },
  done: {
    changed: '連絡先を直しました。直す前と直した後のメールアドレスに、お知らせをお送りしました。',
    unchanged: '変わったところはありませんでした。',
  },
} as const;

/** 緊急連絡先, opened for a reason. */
export const emergencyWords = {
  title: '緊急連絡先',
  lead: 'ご旅行中の方に、けが・ご病気・事故などがあり、お知らせが必要なときだけ開けます。だれが、いつ、なぜ開いたかが記録に残ります。ほかのご案内には使えません。',
  reason: '何がありましたか',
  reasonMissing: '開く理由を選んでください。',
  reasons: {
    illness: 'ご病気',
    injury: 'おけが',
    accident: '事故・災害に遭われた、またはそのおそれ',
    missing: '連絡が取れず、ご無事が分からない',
  } satisfies Record<EmergencyReason, string>,
  open: '理由を記録して開く',
  opened: '緊急連絡先を開きました。',
  name: 'お名前',
  relation: 'ご関係',
  phone: '電話番号',
  back: 'ご予約へ戻る',
  refusals: {
    'not-found': 'このご予約は見つかりません。',
    none: 'このご予約には、緊急連絡先のご登録がありません。',
    ...staffObjectionWords,
  },
} as const;
