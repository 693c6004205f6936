/** Crockford's base 32, in which a reference is written: no I, L, O and U. */
export const REFERENCE_SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const FORM = {
  /** 予約番号 */
  TB: /^TB[0-9A-HJKMNP-TV-Z]{8}$/,
  /** 開示等のお求めの受付番号 */
  DR: /^DR[0-9A-HJKMNP-TV-Z]{8}$/,
  /** お問い合わせの番号 */
  EQ: /^EQ[0-9A-HJKMNP-TV-Z]{8}$/,
} as const;

export type ReferenceKind = keyof typeof FORM;

/** Whether a text has the form of a reference: two letters that say of what, and eight signs. */
export function isReference(kind: ReferenceKind, text: unknown): text is string {
  return typeof text === 'string' && FORM[kind].test(text);
}
