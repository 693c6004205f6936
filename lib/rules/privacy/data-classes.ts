/** お預かりしている情報の区分: what a decision of an answer is about. `all` stands for everything that was asked. */
export const DATA_CLASSES = [
  'all',
  'person',
  'contact',
  'passport',
  'special-care',
  'booking',
  'documents',
  'consents',
  'mails',
  'enquiries',
  'provisions',
  'account',
] as const;

export type DataClass = (typeof DATA_CLASSES)[number];
