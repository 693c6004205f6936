import { z } from 'zod';
import { consentsPageWords } from '@/lib/wording/booking';
import { anyText, group, ticked } from './typed-text';

type AskedItem = { readonly key: string; readonly title: string; readonly required: boolean };

/** 同意の欄: which boxes are ticked. A necessary one that is not ticked says what follows from it. */
export function consentsSchema(items: readonly AskedItem[]) {
  const box = (item: AskedItem) =>
    ticked.refine((is) => is || !item.required, consentsPageWords.required(item.title));
  const boxes = Object.fromEntries(items.map((item) => [item.key, box(item)]));
  return z.object({
    token: anyText,
    consents: group(z.object(boxes)),
    antiSocial: ticked.refine((is) => is, consentsPageWords.antiSocialError),
  });
}
