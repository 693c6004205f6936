'use client';

import type { ComponentProps } from 'react';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { Notice } from '@/components/ui/notice';
import type { BusinessCalendar } from '@/lib/rules/calendar/business-calendar';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { type Loose, list, loose, said } from '@/lib/terms/form/fields';
import { deskTermsWords } from '@/lib/wording/desk/terms';
import { deskEditTermsWords as words } from '@/lib/wording/desk/terms-edit';
import { FindingList } from '../finding-list';
import { TermsPicture } from '../terms-picture';
import { type Conflict, ConflictNotice } from './conflict-notice';
import { ChangePart, FileOnlyPart, HandlingPart } from './fee-parts';
import type { EditorTold, MadeForm, SavedDraft } from './made-form';
import {
  AgePart,
  BesidePart,
  FormationPart,
  GroundPart,
  NumberPart,
  WeekendPart,
} from './more-parts';
import { DepositPart, HeadPart, PeriodPart, WeekPart } from './other-parts';
import { TablePart } from './table-part';
import { ArticlePart, DeadlinePart } from './text-parts';
import { useLiveTerms } from './use-live-terms';
import { useMadeForm } from './use-made-form';

type TermsEditorProps = SavedDraft & {
  action: FormAction<EditorTold>;
  calendar: BusinessCalendar;
  agencyName: string;
  version: string;
};

/** The editor of a draft: every part of the terms as fields, beside it what they come to. */
export function TermsEditor(props: TermsEditorProps) {
  const [answer, send, pending] = useFormAction(props.action);
  const { made, onInput, onSubmit } = useMadeForm(props, answer, send);
  return (
    <>
      <ErrorSummary errors={answer.errors} />
      {answer.told?.kind === 'saved' && (
        <Notice kind="success" live="status" className="mb-8">
          <p>{words.saved(answer.told.at)}</p>
          {made.saved !== '' && <p>{words.typedMeanwhile}</p>}
        </Notice>
      )}
      <EditorForm
        key={made.id}
        made={made}
        conflict={answer.told?.kind === 'typed' ? answer.told.conflict : null}
        form={{ action: send, onSubmit, onInput }}
        pending={pending}
        {...props}
      />
    </>
  );
}

type EditorFormProps = Pick<TermsEditorProps, 'calendar' | 'agencyName' | 'version'> & {
  made: MadeForm;
  conflict: Conflict | null;
  form: Pick<ComponentProps<'form'>, 'action' | 'onSubmit' | 'onInput'>;
  pending: boolean;
};

function EditorForm({ made, conflict, form, pending, ...props }: EditorFormProps) {
  const { values } = made;
  const base = JSON.parse(made.text) as Loose;
  const { live, onInput } = useLiveTerms(base, values);
  const part = { base, values, findingsAt: (row: string) => live.byRow.get(row) ?? [] };
  const periods = list(loose(base.cancellation).periods).map(({ name }) => said(name));
  return (
    <div className="gap-x-10 xl:grid xl:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <form
        noValidate
        {...form}
        onInput={(event) => {
          form.onInput?.(event);
          onInput(event);
        }}
        className="min-w-0"
      >
        {conflict && <ConflictNotice conflict={conflict} version={props.version} />}
        <input type="hidden" name="state" value={made.state} />
        <input type="hidden" name="base" value={made.text} />
        <input type="hidden" name="saved" value={made.saved} />
        <p className="mb-6 flex flex-wrap items-center gap-4">
          <SubmitButton pending={pending}>{words.review}</SubmitButton>
          <a href="#sample" className="link xl:hidden">
            {words.toPane}
          </a>
        </p>
        <HeadPart {...part} />
        <PeriodPart {...part} />
        <WeekendPart {...part} />
        <TablePart {...part} periods={periods} />
        <BesidePart {...part} />
        <GroundPart {...part} />
        <ChangePart {...part} />
        <WeekPart {...part} />
        <FormationPart {...part} />
        <AgePart {...part} />
        <DepositPart {...part} />
        <HandlingPart {...part} />
        <DeadlinePart {...part} />
        <NumberPart {...part} />
        <FileOnlyPart base={base} />
        <ArticlePart {...part} />
        <SubmitButton pending={pending}>{words.review}</SubmitButton>
      </form>
      <aside
        id="sample"
        aria-label={words.pane}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reached by keyboard
        tabIndex={0}
        className="mt-12 min-w-0 xl:sticky xl:top-0 xl:mt-0 xl:max-h-screen xl:overflow-y-auto xl:border-line xl:border-l xl:pl-6"
      >
        <div className="mb-8" aria-live="polite">
          <FindingList findings={live.findings} terms={live.terms} />
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
