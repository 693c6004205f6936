import descriptions from './descriptions.json';

/** What each key of a terms file means, for the desk: the same keys as `lib/terms/schema/descriptions.ts`. */
export const DESCRIPTIONS_IN_JAPANESE: Readonly<Record<string, string>> = descriptions;
