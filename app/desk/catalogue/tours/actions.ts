'use server';

import { notFound } from 'next/navigation';
import { readCellRows } from '@/lib/schemas/catalogue/cell-rows';
import { type EditedKind, editedKinds } from '@/lib/schemas/catalogue/edited-kinds';
import { editedRows, newTourCode, publishing } from '@/lib/schemas/staff/catalogue-upload';
import { type EditAnswer, editTour } from '@/lib/server/desk/edit-tour';
import { publishTour } from '@/lib/server/desk/publish-tour';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { columnInWords } from '@/lib/wording/catalogue/columns';
import { formFaultInWords } from '@/lib/wording/catalogue/form-faults';
import { deskEditWords as words } from '@/lib/wording/desk/catalogue-edit';

/** What the page has tied to the form: the kind, and the tour where there is one already. */
type Part = { readonly kind: EditedKind; readonly code: string };

function partOf(given: unknown): Part {
  const { kind, code } = (given ?? {}) as Partial<Record<keyof Part, unknown>>;
  const known = editedKinds.find((one) => one === kind);
  if (known === undefined || !newTourCode.safeParse(code).success) notFound();
  return { kind: known, code: String(code) };
}

function codeOf(given: unknown): string {
  const code = newTourCode.safeParse(given);
  return code.success ? code.data : notFound();
}

function said(answer: EditAnswer) {
  if (answer.kind === 'kept') return { goTo: `/desk/catalogue/imports/${answer.id}` };
  if (answer.kind === 'refused') return { errors: [{ message: words.refusals[answer.reason] }] };
  return {
    errors: answer.faults.map(({ at, column, fault }) => ({
      ...(column !== '' && { name: `rows.${at}.${column}` }),
      message: `${column === '' ? '' : `${columnInWords(column)}：`}${formFaultInWords(fault)}`,
    })),
  };
}

/** 変わるところを見る: rows of one kind of a tour. */
export const saveRows = action({
  of: partOf,
  who: staff('catalogue.edit'),
  schema: editedRows,
  // The kind of a row is told by its fields: each kind has columns of its own.
  read: (form) => ({ rows: readCellRows(form, kindOf(form)), ...keysOf(form) }),
  run: async ({ of, own, value, at }) => said(await editTour(own, { ...of, ...value }, at)),
});

/** 公開する, 公開をやめる. */
export const publish = action({
  of: codeOf,
  who: staff('catalogue.publish'),
  schema: publishing,
  run: async ({ of: code, own, value, at }) => {
    const published = value.published === 'true';
    const answer = await publishTour(own, { code, published }, at);
    if (answer.kind === 'refused') return { errors: [{ message: words.refusals[answer.reason] }] };
    return { goTo: `/desk/catalogue/tours/${code}?published=${published}` };
  },
});

/** A tour that is new: its first row, under a code that nobody has. */
export const saveNewTour = action({
  who: staff('catalogue.edit'),
  schema: editedRows,
  read: (form) => ({ rows: readCellRows(form, 'tours'), ...keysOf(form) }),
  run: async ({ own, value, typed, at }) => {
    const code = newTourCode.safeParse(typed.tourCode);
    if (!code.success) return { errors: [{ name: 'tourCode', message: words.codeWrong }] };
    const answer = await editTour(own, { kind: 'tours', code: code.data, ...value }, at);
    const taken = answer.kind === 'refused' && answer.reason === 'changed-meanwhile';
    return taken ? { errors: [{ name: 'tourCode', message: words.codeTaken }] } : said(answer);
  },
});

function keysOf(form: FormData) {
  return { state: form.get('state'), press: form.get('press') };
}

function kindOf(form: FormData): EditedKind {
  return editedKinds.find((kind) => kind === form.get('kind')) ?? notFound();
}
