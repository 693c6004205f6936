import { LiveRefresh } from '@/components/desk/live-refresh';
import { ButtonForm } from '@/components/forms/button-form';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { instant } from '@/lib/rules/calendar/instant';
import { mayDo, type StaffRole } from '@/lib/rules/staff/permissions';
import type { CallOffProgress } from '@/lib/server/desk/call-off-progress';
import type { DepartureSheet } from '@/lib/server/desk/departure-sheet';
import { publicHolidays } from '@/lib/server/system/holidays';
import { callOffReasonWords } from '@/lib/wording/cancellation/called-off';
import { deskCallOffWords } from '@/lib/wording/desk/call-off';
import { momentInWords } from '@/lib/wording/site/day';
import { yenInWords } from '@/lib/wording/site/money';
import { resumeHere } from '../../actions';
import { CallOffRows } from './call-off-rows';

const words = deskCallOffWords.progress;

/** How far a called-off departure has come: what is done, what waits, what has stopped and how it goes on. */
export function CallOffState(props: {
  progress: CallOffProgress;
  sheet: DepartureSheet;
  role: StaffRole;
}) {
  const { progress, sheet } = props;
  const { rows, done, waiting, failed, refunds, mails, moves } = progress;
  const here = `/desk/departures/${sheet.tour.code}/${sheet.departureDate}`;
  const at = momentInWords(instant(progress.at.getTime()), publicHolidays);
  return (
    <Section title={words.title} id="progress" note={words.lead(at, progress.by)}>
      {moves && <LiveRefresh />}
      <div role="status">
        <Notice kind={failed > 0 ? 'error' : moves ? 'info' : 'success'} className="mb-6">
          <p className="font-bold">
            {rows.length === 0 ? words.none : words.of(done, rows.length)}
          </p>
          {waiting > 0 && <p>{words.waiting(waiting)}</p>}
          {failed > 0 && <p>{words.failed(failed)}</p>}
          {refunds.all > 0 && <p>{words.refunds(refunds.done, refunds.all)}</p>}
          {mails.all > 0 && <p>{words.mails(mails.done, mails.all)}</p>}
          {!moves && failed === 0 && rows.length > 0 && <p>{words.finished}</p>}
        </Notice>
      </div>
      {moves && (
        <p className="measure mb-6 text-sm">
          {words.live}{' '}
          <a href={here} className="link">
            {words.refresh}
          </a>
        </p>
      )}
      {failed > 0 && mayDo(props.role, 'departure.call-off') && (
        <ButtonForm
          action={resumeHere.bind(null, sheet.id)}
          label={words.resume}
          kind="primary"
          className="mb-8"
        />
      )}
      <div className="mb-8">
        <DefinitionList
          items={[
            { term: words.reason, detail: callOffReasonWords[progress.reason] },
            {
              term: words.explanation,
              detail: <span className="whitespace-pre-wrap">{progress.explanation}</span>,
            },
            { term: words.refund, detail: yenInWords(progress.refundYen) },
          ]}
        />
      </div>
      {rows.length > 0 && <CallOffRows rows={rows} />}
    </Section>
  );
}
