import { staffObjectionWords } from '../access/staff-objections';
import { matterOutcomeWords } from './codes';

/** お申し出へのお返事 at the desk. */
export const answerMatterWords = {
  title: 'ご旅行の間と後',
  back: 'ご予約へ戻る',
  lead: 'お客様からのお申し出にお返事し、補償などを記録します。責任があるかどうかは、人が判断します。',
  open: 'お返事を待っているお申し出',
  none: 'お返事を待っているお申し出はありません。',
  outcome: '確かめた結果',
  outcomes: matterOutcomeWords,
  outcomeMissing: '確かめた結果を選んでください。',
  answer: 'お返事',
  answerHint: 'お客様へのメールに、そのまま載ります。',
  submit: 'お返事を送る',
  answered: 'お申し出にお返事しました。お客様にメールをお送りしました。',
  errors: {
    missing: 'お返事を書いてください。',
    tooLong: '2,000文字までで書いてください。',
    wrong: '使えない文字が入っています。',
  },
  refusals: {
    ...staffObjectionWords,
    'not-found': 'このお申し出は見つかりません。',
    'answered-already': 'ほかの人が、すでにお返事しました。',
  },
} as const;
