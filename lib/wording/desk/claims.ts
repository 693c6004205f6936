import { staffObjectionWords } from '../access/staff-objections';

/** 担当: taking a piece of work, and who has it. */
export const claimWords = {
  claim: '担当する',
  mine: '自分が担当中',
  by: (name: string) => `${name}が担当中`,
  takenBy: (name: string) => `${name}が担当しています。重ならないように、お声がけください。`,
  taken: 'ほかの人が担当しています。',
  refusals: staffObjectionWords,
} as const;
