import { isSingleName } from './single-name';
import type { TypedTraveler } from './travelers';

/** The fields of the form for travelers who were named before. */
export function travelerValues(travelers: readonly TypedTraveler[]): Record<string, string> {
  return Object.fromEntries(travelers.flatMap((one, place) => fieldsOf(one, `travelers.${place}`)));
}

function fieldsOf(one: TypedTraveler, name: string): [string, string][] {
  const { assistance, passport } = one;
  return [
    [`${name}.family`, one.family],
    [`${name}.given`, one.given],
    ...(isSingleName(one) ? [ticked(`${name}.singleName`)] : []),
    [`${name}.familyKana`, one.familyKana],
    [`${name}.givenKana`, one.givenKana],
    ...dateFields(`${name}.birth`, one.birth),
    [`${name}.romanFamily`, one.romanFamily ?? ''],
    [`${name}.romanGiven`, one.romanGiven ?? ''],
    [`${name}.sex`, one.sex ?? ''],
    [`${name}.nationality`, one.nationality ?? ''],
    [`${name}.passport.number`, passport?.number ?? ''],
    ...(one.spellingChecked ? [ticked(`${name}.spellingChecked`)] : []),
    ...(one.another ? [ticked(`${name}.another`)] : []),
    ...(one.documentHelp ? [ticked(`${name}.documentHelp`)] : []),
    ...(passport ? dateFields(`${name}.passport.expiry`, passport.expiresOn) : []),
    [`${name}.passport.country`, passport?.country ?? ''],
    [`${name}.assistance.needed`, assistance ? 'yes' : 'no'],
    [`${name}.assistance.measures`, assistance?.measures ?? ''],
    ...(assistance?.kinds ?? []).map((kind) => ticked(`${name}.assistance.kinds.${kind}`)),
  ];
}

const ticked = (name: string): [string, string] => [name, 'on'];

function dateFields(name: string, date: string): [string, string][] {
  return [
    [`${name}.year`, String(Number(date.slice(0, 4)))],
    [`${name}.month`, String(Number(date.slice(5, 7)))],
    [`${name}.day`, String(Number(date.slice(8)))],
  ];
}
