/** A version of terms by its two names. */
export interface TermsName {
  readonly termsId: string;
  readonly version: string;
}

/** `own-tours@2`: as the command line and the record name a version. */
export function nameOf({ termsId, version }: TermsName): string {
  return `${termsId}@${version}`;
}

/** The same of terms that are at hand. */
export function nameOfTerms({ id, version }: { readonly id: string; readonly version: string }) {
  return nameOf({ termsId: id, version });
}

/** `own-tours~2`: the same in an address. */
export function addressOf({ termsId, version }: TermsName): string {
  return `${termsId}~${version}`;
}

/** The version that an address names; null for what cannot be one. */
export function nameInAddress(text: string): TermsName | null {
  const [, termsId, version] = /^([a-z0-9-]{1,60})~([0-9a-z.-]{1,20})$/.exec(text) ?? [];
  return termsId === undefined || version === undefined ? null : { termsId, version };
}

/** The number after the highest one that a terms has. */
export function nextVersion(versions: readonly string[]): string {
  const numbers = versions.map(Number).filter(Number.isSafeInteger);
  return String(Math.max(0, ...numbers) + 1);
}
