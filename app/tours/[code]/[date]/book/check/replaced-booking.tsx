import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { DraftAnswers } from '@/lib/server/application/draft/draft-answers';
import type { Leaving } from '@/lib/server/cancellation/leaving-figures';
import { courseChangeWords as words } from '@/lib/wording/booking/course-change';
import { LeavingItems } from '../../../../../bookings/[reference]/change/leaving-items';

type Props = {
  replaces: NonNullable<DraftAnswers['replaces']>;
  leaving: Leaving | null;
  newYen: number;
};

/** 変更の前のご予約: what ending it costs, beside the new price (D2-14.3). */
export function ReplacedBooking({ replaces, leaving, newYen }: Props) {
  if (leaving === null) {
    return (
      <Notice kind="warning" className="mb-10">
        {words.checkGone}
      </Notice>
    );
  }
  return (
    <Section id="replaced" title={words.checkTitle} layout="stacked">
      <p className="measure mb-4">{words.checkLead(replaces.reference)}</p>
      <LeavingItems figures={leaving.figures} newYen={newYen} />
    </Section>
  );
}
