import * as z from 'zod/mini';
import type { SpelledName } from '@/lib/rules/contract/name-spelling';
import { travelerErrors } from '@/lib/wording/booking/traveler-errors';
import { group, ticked, transformed, wrong } from '../form/typed-text';
import { nameFields, passportNameFields } from './name-fields';
import { isSingleName, withSingleName } from './single-name';

/** A traveler's name with the place among those who booked together. */
export interface PlacedName extends SpelledName {
  readonly position: number;
}

const nothingAbroad = { romanFamily: null, romanGiven: null };

const atHome = transformed(z.object(nameFields), (name) => ({ ...name, ...nothingAbroad }));

/**
 * Other letters were compared with the passport.
 *
 * @clause D4-0.1
 */
const abroad = (now: SpelledName) =>
  transformed(
    z.object({ ...nameFields, ...passportNameFields, spellingChecked: ticked }),
    ({ spellingChecked, ...name }, context): SpelledName => {
      const same = name.romanFamily === now.romanFamily && name.romanGiven === now.romanGiven;
      if (!same && !spellingChecked) {
        wrong(context, travelerErrors.spellingChecked, ['spellingChecked']);
      }
      return name;
    },
  );

/** お名前の表記: those who travel, with passport letters where they were told before. */
export function namesSchema(people: readonly PlacedName[]) {
  const shape = Object.fromEntries(
    people.map((one) => [
      String(one.position),
      group(withSingleName(one.romanFamily === null ? atHome : abroad(one))),
    ]),
  );
  return z.object({
    travelers: transformed(group(z.object(shape)), (typed): PlacedName[] =>
      people.map(({ position }) => ({
        ...(typed[String(position)] as SpelledName),
        position,
      })),
    ),
  });
}

/** The fields of the form for names as they are; that letters were compared is said anew. */
export function nameValues(people: readonly PlacedName[]): Record<string, string> {
  const values = people.flatMap(({ position, ...name }): [string, string][] => [
    ...Object.entries(name).map(([field, text]): [string, string] => [
      `travelers.${position}.${field}`,
      text ?? '',
    ]),
    ...(isSingleName(name) ? [[`travelers.${position}.singleName`, 'on'] as [string, string]] : []),
  ]);
  return Object.fromEntries(values);
}
