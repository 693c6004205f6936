import { countryCodes } from '@/lib/schemas/booking/country-codes';
import { countryName } from '@/lib/wording/site/country-name';

/** 国籍・発行国: Japan first, the others in the order of their names. */
export function countryOptions(): { value: string; label: string }[] {
  const [japan = 'JP', ...others] = countryCodes;
  const option = (value: string) => ({ value, label: countryName(value) });
  const sorted = others.map(option).sort((a, b) => a.label.localeCompare(b.label, 'ja'));
  return [option(japan), ...sorted];
}
