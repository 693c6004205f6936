import descriptions from './descriptions.json';

/** What each key of a terms file means, for editors. `parent.key` wins over `key`. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = descriptions;
