import * as z from 'zod/mini';
import { anyText, transformed } from '../form/typed-text';

const PAIRS = [
  ['family', 'given'],
  ['familyKana', 'givenKana'],
  ['romanFamily', 'romanGiven'],
] as const;

const isEmpty = (typed: unknown) => anyText.parse(typed).trim() === '';

/** The half of a name that people of one name do not have: empty. */
export function unlessSingle<Name extends z.ZodMiniType<string, unknown>>(name: Name) {
  return transformed(z.nullable(name), (text) => text ?? '');
}

/**
 * お名前が一つの方: with the box ticked, either half of each way of writing the name may stay empty. Without it an
 * empty half is a forgotten one.
 */
export function withSingleName<Shape extends z.ZodMiniType>(shape: Shape) {
  return z.pipe(
    z.transform((typed: unknown): unknown => {
      const fields: Record<string, unknown> = { ...(typed as object) };
      const single = !isEmpty(fields.singleName);
      for (const pair of PAIRS) {
        const empty = pair.filter((name) => isEmpty(fields[name]));
        for (const name of empty) fields[name] = single && empty.length === 1 ? null : '';
      }
      return fields;
    }),
    shape,
  );
}

/** Whether somebody who was named before has one name only. */
export function isSingleName(one: { family: string; given: string }): boolean {
  return one.family === '' || one.given === '';
}
