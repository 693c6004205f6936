import 'server-only';

/** A person of a booking, as far as their names and dates could give them away. */
export type NamedPerson = {
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
  passportFamily: string | null;
  passportGiven: string | null;
  birthDate: string;
};

const MASK = '（同行者）';

/**
 * A function that takes the names and birth dates of others out of any text. What the subject has in common with
 * them (a family name) stays, under every name the subject has had; their full names, given names and dates go. A name of one character goes only where it
 * is addressed (「葵 様」): alone it stands in too many other words.
 */
export function redactorFor(
  subject: readonly NamedPerson[],
  others: readonly NamedPerson[],
  more: readonly string[] = [],
): (text: string) => string {
  const own = new Set(subject.flatMap(partsOf));
  const marks = others
    .flatMap((person) => [...wholesOf(person), ...partsOf(person)])
    .concat(more)
    .filter((mark) => !own.has(mark))
    .flatMap((mark) => (mark.length > 1 ? [mark] : [`${mark} 様`, `${mark}様`]))
    .sort((left, right) => right.length - left.length);
  return (text) => marks.reduce((left, mark) => left.replaceAll(mark, MASK), text);
}

/** Somebody of whom only a name in one line is known: 「草壁 みつ」. */
export function personNamed(name: string): NamedPerson {
  const [familyName = '', ...given] = name.trim().split(/\s+/);
  const givenName = given.join(' ');
  const unknown = { familyKana: '', givenKana: '', passportFamily: null, passportGiven: null };
  return { ...unknown, familyName, givenName, birthDate: '' };
}

/** The same for every text inside a JSON value. */
export function redactedJson(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((one) => redactedJson(one, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [redact(key), redactedJson(one, redact)]),
  );
}

function wholesOf(person: NamedPerson): string[] {
  const pairs = [
    [person.familyName, person.givenName],
    [person.familyKana, person.givenKana],
    [person.passportFamily ?? '', person.passportGiven ?? ''],
  ];
  return pairs.flatMap(([family, given]) =>
    family && given
      ? [`${family} ${given}`, `${family}　${given}`, `${family}${given}`, `${given} ${family}`]
      : [],
  );
}

function partsOf(person: NamedPerson): string[] {
  const [year = '', month = '', day = ''] = person.birthDate.split('-');
  const names = [
    person.familyName,
    person.givenName,
    person.familyKana,
    person.givenKana,
    person.passportFamily ?? '',
    person.passportGiven ?? '',
  ];
  const dates = [
    person.birthDate,
    `${year}/${month}/${day}`,
    `${year}年${Number(month)}月${Number(day)}日`,
  ].filter(() => person.birthDate !== '');
  return [...names, ...dates].filter((part) => part !== '');
}
