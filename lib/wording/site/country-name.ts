const names = new Intl.DisplayNames('ja', { type: 'region' });

/** 日本, of an ISO 3166-1 code. */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}
