/** What is erased by itself when its time is over, class by class (privacy P82). */
export const KEPT_CLASSES = [
  'drafts',
  'details',
  'access',
  'uploads',
  'searches',
  'requests',
  'provisions',
  'enquiries',
  'passings',
] as const;

export type KeptClass = (typeof KEPT_CLASSES)[number];
