const WORDS: Readonly<Record<string, string>> = {
  'third-party-travel': '旅行の手配のための提供への同意',
  'overseas-transfer': '外国にある提供先への提供への同意',
  'duty-free': '免税店への提供への同意',
};

/** もとになった同意: the keys of consents, with a blank between, in words. */
export function basisInWords(basis: string): string {
  return basis
    .split(' ')
    .map((key) => WORDS[key.split(':')[0] ?? ''] ?? key)
    .join('、');
}
