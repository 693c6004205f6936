'use client';

import { ButtonForm } from '@/components/forms/button-form';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import type { FormAction } from '@/lib/schemas/form/form-state';
import { deskCallOffWords } from '@/lib/wording/desk/call-off';
import { yenInWords } from '@/lib/wording/site/money';
import { CallOffRows } from './call-off-rows';
import { type Progress, useProgress } from './use-progress';

const words = deskCallOffWords.progress;

type LiveProgressProps = {
  first: Progress;
  here: string;
  why: { readonly reason: string; readonly explanation: string };
  /** Null for whoever may not. */
  resume: FormAction | null;
};

/** What is done, what waits, what has stopped and how it goes on; a link makes it new without a script. */
export function LiveProgress({ first, here, why, resume }: LiveProgressProps) {
  const progress = useProgress(first, `${here}/progress`);
  return (
    <>
      <Sums progress={progress} />
      {progress.moves && (
        <p className="measure mb-6 text-sm">
          {words.live}{' '}
          <a href={here} className="link">
            {words.refresh}
          </a>
        </p>
      )}
      {progress.failed > 0 && resume !== null && (
        <ButtonForm action={resume} label={words.resume} kind="primary" className="mb-8" />
      )}
      <div className="mb-8">
        <DefinitionList
          items={[
            { term: words.reason, detail: why.reason },
            {
              term: words.explanation,
              detail: <span className="whitespace-pre-wrap">{why.explanation}</span>,
            },
            { term: words.refund, detail: yenInWords(progress.refundYen) },
          ]}
        />
      </div>
      {progress.rows.length > 0 && <CallOffRows rows={progress.rows} />}
    </>
  );
}

function Sums({ progress }: { progress: Progress }) {
  const { rows, done, waiting, failed, refunds, mails, moves } = progress;
  return (
    <div role="status">
      <Notice kind={failed > 0 ? 'error' : moves ? 'info' : 'success'} className="mb-6">
        <p className="font-bold">{rows.length === 0 ? words.none : words.of(done, rows.length)}</p>
        {waiting > 0 && <p>{words.waiting(waiting)}</p>}
        {failed > 0 && <p>{words.failed(failed)}</p>}
        {refunds.all > 0 && <p>{words.refunds(refunds.done, refunds.all)}</p>}
        {mails.all > 0 && <p>{words.mails(mails.done, mails.all)}</p>}
        {!moves && failed === 0 && rows.length > 0 && <p>{words.finished}</p>}
      </Notice>
    </div>
  );
}
