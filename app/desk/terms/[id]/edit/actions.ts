'use server';

import type { EditorTold } from '@/components/desk/terms/editor/made-form';
import { editedTerms, readTermsFields } from '@/lib/schemas/staff/terms-fields';
import { addressedTerms } from '@/lib/server/desk/terms/addressed-terms';
import { editTerms } from '@/lib/server/desk/terms/edit-terms';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { deskEditTermsWords as words } from '@/lib/wording/desk/terms-edit';

/** 保存して見直す. */
export const reviewTerms = action({
  of: addressedTerms,
  who: staff('terms.edit'),
  schema: editedTerms,
  read: readTermsFields,
  run: async ({ of: name, own, value, at }) => {
    const answer = await editTerms(own, { name, ...value }, at);
    const { fields, base, state } = value;
    const told = (one: EditorTold) => one;
    if (answer.kind === 'done')
      return {
        errors: [],
        told: told({ kind: 'saved', at: at.toISOString(), state: answer.hash }),
      };
    if (answer.kind === 'conflict') {
      const { hash, by, changed } = answer;
      const conflict = { hash, by: by || deskTermsWords.somebody, changed, base, state };
      const errors = [{ message: words.conflict.title }];
      return { errors, told: told({ kind: 'typed', fields, conflict }) };
    }
    const errors = [{ message: deskTermsWords.refusals[answer.reason] }];
    return { errors, told: told({ kind: 'typed', fields, conflict: null }) };
  },
});
