import * as z from 'zod/mini';
import { ARRANGEMENT_KINDS, ARRANGEMENT_STATES } from '@/lib/rules/contract/arrangements';
import { deskArrangementWords as words } from '@/lib/wording/desk/arrangements';
import { anyText, isWritable, oneLine, transformed } from '../form/typed-text';

const press = anyText.check(z.minLength(20, words.refusals['form-used']), z.maxLength(60));

const note = transformed(anyText, (typed) => typed.replaceAll('\r\n', '\n').trim()).check(
  z.refine((text) => [...text].length <= 500, words.noteTooLong),
  z.refine((text) => isWritable(text.replaceAll('\n', '')), words.noteWrong),
);

/** 手配の状態. */
export const arrangementChange = z.object({
  key: anyText,
  state: z.enum(ARRANGEMENT_STATES, words.stateMissing),
  ...{ note, over: anyText, press },
});

/** 加える手配. */
export const arrangementAdded = z.object({
  kind: z.enum(ARRANGEMENT_KINDS, words.kindMissing),
  name: oneLine(100, words.nameErrors),
  press,
});
