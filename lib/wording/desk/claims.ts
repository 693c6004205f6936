import { promises } from '@/lib/rules/promises';
import { staffObjectionWords } from '../access/staff-objections';

/** 担当: taking a piece of work, and who has it. */
export const claimWords = {
  claim: '担当する',
  mine: '自分が担当中',
  by: (name: string) => `${name}が担当中`,
  takenBy: (name: string) =>
    `${name}が担当しています。担当中の仕事は、ほかの人には操作できません。担当は${promises.claimMinutes}分で外れます。お急ぎのときは、${name}にお声がけください。`,
  taken: `ほかの人が担当しているため、いまは操作できません。担当は${promises.claimMinutes}分で外れます。「今日の仕事」で担当を確かめて、お声がけください。`,
  refusals: { ...staffObjectionWords, 'not-there': 'この仕事は、もう残っていません。' },
} as const;
