import type { CalendarDate } from '../calendar/calendar-date';

/** What tells one traveler from another before anybody has seen a passport. */
export type NamedPerson = {
  readonly familyKana: string;
  readonly givenKana: string;
  readonly birth: CalendarDate;
};

/**
 * Who of a party reads like somebody named before: the same reading of the name, the same day of birth. Letters may
 * differ (髙橋, 高橋), and so may blanks; twins differ in the given name.
 *
 * @returns pairs of places, each later person with the first one they read like
 */
export function samePeople(
  party: readonly NamedPerson[],
): readonly { readonly place: number; readonly like: number }[] {
  const marks = party.map((one) => `${readingOf(one)} ${one.birth}`);
  return marks.flatMap((mark, place) => {
    const like = marks.indexOf(mark);
    return like < place ? [{ place, like }] : [];
  });
}

function readingOf({ familyKana, givenKana }: NamedPerson): string {
  return `${familyKana}|${givenKana}`.replaceAll(/[\s\u3000・]/g, '');
}
