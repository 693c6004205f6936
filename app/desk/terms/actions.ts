'use server';

import { dayInJapan } from '@/lib/rules/calendar/calendar-date';
import { instant } from '@/lib/rules/calendar/instant';
import { filesOf } from '@/lib/schemas/staff/catalogue-upload';
import { continuedTerms, emptyDraft, shownTerms, termsFile } from '@/lib/schemas/staff/terms';
import { addressedTerms } from '@/lib/server/desk/terms/addressed-terms';
import { beginTerms, bringInTerms } from '@/lib/server/desk/terms/begin-terms';
import {
  approveTerms,
  proposeTerms,
  returnTerms,
  withdrawTerms,
} from '@/lib/server/desk/terms/publish-terms';
import { discardTerms } from '@/lib/server/desk/terms/save-terms';
import type { TermsAnswer } from '@/lib/server/desk/terms/terms-row';
import { staff } from '@/lib/server/staff/who';
import { action } from '@/lib/server/system/http/action';
import { findTermsVersion } from '@/lib/server/terms/find-terms-version';
import { textBegunFrom } from '@/lib/terms/begun-from';
import { emptyTerms } from '@/lib/terms/empty-terms';
import { addressOf, nameInAddress, nameOf } from '@/lib/terms/terms-name';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { placeInWords } from '@/lib/wording/desk/terms-findings';
import { deskNewTermsWords as words } from '@/lib/wording/desk/terms-new';
import type { deskPublishTermsWords as publishWords } from '@/lib/wording/desk/terms-publish';
import { findingInJapanese } from '@/lib/wording/terms/findings';

const MOST_PROBLEMS = 20;

function begun(answer: TermsAnswer) {
  return answer.kind === 'done'
    ? { goTo: `/desk/terms/${addressOf(answer)}?done=begun` }
    : { errors: [{ message: deskTermsWords.refusals[answer.reason] }] };
}

/** 下書きを始める, from a version that there is. */
export const continueTerms = action({
  who: staff('terms.edit'),
  schema: continuedTerms,
  run: async ({ own, value: { from, newId, press }, at }) => {
    const name = nameInAddress(from);
    const found = name && (await findTermsVersion(name));
    if (!found) return { errors: [{ name: 'from', message: words.fromMissing }] };
    const termsId = newId || found.termsId;
    const today = dayInJapan(instant(at.getTime()));
    const text = textBegunFrom(found.text, { sameTerms: termsId === found.termsId, today });
    const draft = { termsId, text, begunFrom: nameOf(found), press };
    return begun(await beginTerms(own, draft, at));
  },
});

/** 空の下書きを始める. */
export const beginEmpty = action({
  who: staff('terms.edit'),
  schema: emptyDraft,
  run: async ({ own, value: { ownId, ownTitle, contractKind, press }, at }) => {
    const firstDay = dayInJapan(instant(at.getTime()));
    const text = JSON.stringify(emptyTerms({ title: ownTitle, contractKind, firstDay }));
    const draft = { termsId: ownId, text, begunFrom: null, press };
    return begun(await beginTerms(own, draft, at));
  },
});

/** ファイルから取り込む. */
export const bringIn = action({
  who: staff('terms.edit'),
  schema: termsFile,
  read: async (form) => ({ ...(await filesOf(form, 'files')), press: form.get('press') }),
  run: async ({ own, value: { files: text, press }, at }) => {
    const answer = await bringInTerms(own, { text, press }, at);
    if (answer.kind !== 'bad') return begun(answer);
    const said = answer.problems
      .slice(0, MOST_PROBLEMS)
      .map((problem) =>
        words.problem(`${placeInWords(problem.at)} ${problem.at}`, findingInJapanese(problem)),
      );
    return { errors: [...new Set(said)].map((message) => ({ name: 'files', message })) };
  },
});

const said = (done: keyof typeof publishWords.done) => (answer: TermsAnswer) =>
  answer.kind === 'done'
    ? { goTo: `/desk/terms/${addressOf(answer)}?done=${done}` }
    : { errors: [{ message: deskTermsWords.refusals[answer.reason] }] };

/** 承認を求める. */
export const propose = action({
  of: addressedTerms,
  who: staff('terms.edit'),
  schema: shownTerms,
  run: async ({ of: name, own, value, at }) =>
    said('proposed')(await proposeTerms(own, { name, ...value }, at)),
});

/** 承認する. */
export const approve = action({
  of: addressedTerms,
  who: staff('terms.publish'),
  schema: shownTerms,
  run: async ({ of: name, own, value, at }) =>
    said('approved')(await approveTerms(own, { name, ...value }, at)),
});

/** 下書きにもどす. */
export const giveBack = action({
  of: addressedTerms,
  who: staff('terms.edit'),
  schema: shownTerms,
  run: async ({ of: name, own, value, at }) =>
    said('returned')(await returnTerms(own, { name, ...value }, at)),
});

/** 取り下げる. */
export const withdraw = action({
  of: addressedTerms,
  who: staff('terms.publish'),
  schema: shownTerms,
  run: async ({ of: name, own, value, at }) =>
    said('withdrawn')(await withdrawTerms(own, { name, ...value }, at)),
});

/** 下書きを捨てる. */
export const discard = action({
  of: addressedTerms,
  who: staff('terms.edit'),
  schema: shownTerms,
  run: async ({ of: name, own, value, at }) => {
    const answer = await discardTerms(own, { name, ...value }, at);
    return answer.kind === 'done' ? { goTo: '/desk/terms' } : said('saved')(answer);
  },
});
