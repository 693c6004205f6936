import { Section } from '@/components/ui/section';
import { mayDo, type StaffRole } from '@/lib/rules/staff/permissions';
import { departurePage } from '@/lib/server/departures/addressed-departure';
import type { CallOffProgress } from '@/lib/server/desk/call-off-progress';
import { shownMoment } from '@/lib/server/system/shown-moment';
import { callOffReasonWords } from '@/lib/wording/cancellation/called-off';
import { deskCallOffWords } from '@/lib/wording/desk/call-off';
import { resumeHere } from '../../actions';
import { LiveProgress } from './live-progress';

const words = deskCallOffWords.progress;

/** How far a called-off departure has come, since when and by whom. */
export function CallOffState(props: {
  progress: CallOffProgress;
  departureId: string;
  role: StaffRole;
}) {
  const { departureId } = props;
  const { reason, explanation, at, by, ...first } = props.progress;
  const since = shownMoment(at);
  return (
    <Section title={words.title} id="progress" note={words.lead(since, by)}>
      <LiveProgress
        first={first}
        here={departurePage(departureId)}
        why={{ reason: callOffReasonWords[reason], explanation }}
        resume={mayDo(props.role, 'departure.call-off') ? resumeHere.bind(null, departureId) : null}
      />
    </Section>
  );
}
