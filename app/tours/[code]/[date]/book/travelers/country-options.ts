import { countryCodes } from '@/lib/schemas/booking/country-codes';

const names = new Intl.DisplayNames('ja', { type: 'region' });

/** 国籍・発行国: Japan first, the others in the order of their names. */
export function countryOptions(): { value: string; label: string }[] {
  const [japan = 'JP', ...others] = countryCodes;
  const option = (value: string) => ({ value, label: countryName(value) });
  const sorted = others.map(option).sort((a, b) => a.label.localeCompare(b.label, 'ja'));
  return [option(japan), ...sorted];
}

export function countryName(code: string): string {
  return names.of(code) ?? code;
}
