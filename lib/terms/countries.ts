import file from './countries.json';

/** Where a statement about a country's regime comes from, as a traveler may check it. */
export interface RegimeSource {
  readonly publisher: string;
  readonly how: string;
  readonly url: string;
  /** In Japanese, null when the page bears no date. */
  readonly date: string | null;
}

/**
 * 外国の個人情報の保護に関する制度: what is known of one country, and what is not.
 * `unknown` is "not checked yet", never "none".
 */
export interface CountryRegime {
  readonly iso: string;
  readonly name: string;
  /** ISO code of the country a territory or state belongs to. */
  readonly partOf: string | null;
  /** 同等の水準にあると認められる外国 (EU, EEA, UK); null when the reach of the designation is not known. */
  readonly equivalent: boolean | null;
  /** GDPR Art. 45; `inside` where the GDPR itself applies. */
  readonly adequacy: 'inside' | 'yes' | 'partial' | 'no' | 'unknown';
  readonly cbpr: 'member' | 'not-listed' | 'unknown';
  readonly law: {
    readonly exists: 'yes' | 'partial' | 'no' | 'unknown';
    readonly name: string;
    readonly year: number | null;
  };
  /** The eight principles of the OECD guidelines. */
  readonly principles: {
    readonly state: 'all' | 'missing' | 'some-missing' | 'outdated' | 'unknown';
    readonly missing: readonly string[];
  };
  /** Systems with a grave effect on a person's rights: access by government, data kept in the country. */
  readonly graveEffects: {
    readonly state: 'listed' | 'listed-in-part' | 'none-listed' | 'unknown';
    readonly items: readonly string[];
  };
  /** Whether the Personal Information Protection Commission has published a report on it. */
  readonly reportExists: boolean;
  readonly summary: string;
  readonly sources: readonly RegimeSource[];
  /** `YYYY-MM-DD`, null when it was never looked at. */
  readonly checkedOn: string | null;
  /** Something a complete notice needs is still open. */
  readonly open: boolean;
}

const COUNTRIES = file as readonly CountryRegime[];

/** Every country and region looked at, in the order of the table. */
export function listCountryRegimes(): readonly CountryRegime[] {
  return COUNTRIES;
}

/** What is known of one country, null for one that was never looked at. */
export function countryRegime(iso: string): CountryRegime | null {
  return COUNTRIES.find((country) => country.iso === iso) ?? null;
}
