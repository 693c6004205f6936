import * as z from 'zod/mini';
import { substitutionWords } from '@/lib/wording/booking/substitution';
import { press } from '../form/press';
import { recordId } from '../form/record-id';
import { ticked } from '../form/typed-text';
import { consentsSchema } from './consents';
import { type TravelersFacts, travelersSchema } from './travelers';

/** 交替のお申し出: who leaves, the one person who comes, as the travelers of an application are asked for, and what that person consents to. */
export function substitutionSchema(
  facts: Omit<TravelersFacts, 'size'>,
  items: readonly { readonly key: string; readonly title: string }[],
) {
  const asked = items.map((item) => ({ ...item, required: true, ownBoxes: false }));
  return z.extend(travelersSchema({ ...facts, size: 1 }), {
    ...consentsSchema(asked, 1).shape,
    press,
    travelerId: recordId(substitutionWords.leaverMissing),
    agreed: ticked.check(z.refine((is) => is, substitutionWords.agreedError)),
  });
}
