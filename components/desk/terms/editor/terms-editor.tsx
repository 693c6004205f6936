'use client';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { Notice } from '@/components/ui/notice';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { type Fields, type Loose, list, loose, said } from '@/lib/terms/form/fields';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { deskEditTermsWords as words } from '@/lib/wording/desk/terms-edit';
import { FindingList } from '../finding-list';
import { TermsPicture } from '../terms-picture';
import { type Conflict, ConflictNotice } from './conflict-notice';
import { DepositPart, HeadPart, PeriodPart, WeekPart } from './other-parts';
import { TablePart } from './table-part';
import { ArticlePart, DeadlinePart } from './text-parts';
import { useLiveTerms } from './use-live-terms';

/** What an answer tells the form besides errors: that it was saved, or what stands against it and what was typed. */
export type EditorTold =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'typed'; readonly fields: Fields; readonly conflict: Conflict | null };

type TermsEditorProps = {
  action: FormAction<EditorTold>;
  /** The text as it was saved last, its hash, and its fields. */
  text: string;
  state: string;
  values: Fields;
  calendar: BusinessCalendar;
  agencyName: string;
  version: string;
};

/** The editor of a draft: every part of the terms as fields, beside it what they come to. */
export function TermsEditor(props: TermsEditorProps) {
  const [answer, send] = useFormAction(props.action);
  const typed = answer.told?.kind === 'typed' ? answer.told : null;
  return (
    <>
      <ErrorSummary errors={answer.errors} />
      {answer.told?.kind === 'saved' && (
        <Notice kind="success" live="status" className="mb-8">
          {words.saved(answer.told.at)}
        </Notice>
      )}
      <EditorForm
        {...props}
        key={`${props.state} ${answer.turn}`}
        send={send}
        values={typed?.fields ?? props.values}
        conflict={typed?.conflict ?? null}
      />
    </>
  );
}

type EditorFormProps = TermsEditorProps & {
  send: (form: FormData) => void;
  conflict: Conflict | null;
};

function EditorForm({ send, text, state, values, conflict, ...props }: EditorFormProps) {
  const base = JSON.parse(conflict?.base ?? text) as Loose;
  const { live, onInput } = useLiveTerms(base, values);
  const part = { base, values, findingsAt: (row: string) => live.byRow.get(row) ?? [] };
  const periods = list(loose(base.cancellation).periods).map(({ name }) => said(name));
  return (
    <div className="gap-x-10 xl:grid xl:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <form noValidate action={send} onInput={onInput} className="min-w-0">
        {conflict && <ConflictNotice conflict={conflict} version={props.version} />}
        <input type="hidden" name="state" value={conflict?.state ?? state} />
        <input type="hidden" name="base" value={conflict?.base ?? text} />
        <p className="mb-6 flex flex-wrap items-center gap-4">
          <SubmitButton>{words.review}</SubmitButton>
          <a href="#sample" className="link xl:hidden">
            {words.toPane}
          </a>
        </p>
        <HeadPart {...part} />
        <PeriodPart {...part} />
        <TablePart {...part} periods={periods} />
        <WeekPart {...part} />
        <DepositPart {...part} />
        <DeadlinePart {...part} />
        <ArticlePart {...part} />
        <SubmitButton>{words.review}</SubmitButton>
      </form>
      <aside
        id="sample"
        aria-label={words.pane}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard
        tabIndex={0}
        className="mt-12 min-w-0 xl:sticky xl:top-0 xl:mt-0 xl:max-h-screen xl:overflow-y-auto xl:border-line xl:border-l xl:pl-6"
      >
        <div className="mb-8" aria-live="polite">
          <FindingList findings={live.findings} />
        </div>
        {live.terms === null ? (
          <Notice>{deskTermsWords.unreadable}</Notice>
        ) : (
          <TermsPicture
            terms={live.terms}
            calendar={props.calendar}
            agencyName={props.agencyName}
            layout="stacked"
          />
        )}
      </aside>
    </div>
  );
}
