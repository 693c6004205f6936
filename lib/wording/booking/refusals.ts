import type { ApplicationRefusalReason } from '@/lib/rules/application/application-refusal';

/** お断りの理由, as the traveler reads it; no reason says more of a person than the terms do. */
export const applicationRefusalWords: Readonly<Record<ApplicationRefusalReason, string>> = {
  'conditions-not-met': 'ご参加の条件を満たしていないため',
  'anti-social': '条件書に定めた、お受けできない方に当たるため',
  'violent-demand': '条件書に定めた行為があったため',
  'defamation-obstruction': '条件書に定めた行為があったため',
  'assistance-not-possible': 'ご希望の配慮を手配できず、安全にご旅行いただけないため',
  nuisance: 'ほかのお客様のご旅行に差し支えるおそれがあるため',
  'missing-details': '手配に必要な事項をいただけなかったため',
  business: '当社の業務上の都合のため',
  'card-refused': 'カードでのお支払いができなかったため',
};
