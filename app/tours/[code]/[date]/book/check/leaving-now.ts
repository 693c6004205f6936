import type { DraftAnswers, LeavingFigures } from '@/lib/server/application/draft/draft-answers';
import { type Leaving, leavingOf } from '@/lib/server/cancellation/leaving-figures';

type Answers = Pick<DraftAnswers, 'replaces' | 'checked'>;

/** What ending the booking that a draft replaces comes to now; undefined where it replaces none. */
export async function leavingNow(
  { replaces }: Answers,
  at: Date,
): Promise<Leaving | null | undefined> {
  return replaces ? leavingOf(replaces.bookingId, at) : undefined;
}

/** The figures as a form sends them along. */
export const leavingMark = (figures: LeavingFigures): string =>
  [figures.feeYen, figures.refundYen, figures.owedYen, figures.differenceYen].join('.');

/** Whether what was checked still is what ending the old booking comes to. */
export async function isLeavingAsChecked(answers: Answers, at: Date): Promise<boolean> {
  const leaving = await leavingNow(answers, at);
  if (leaving === undefined) return true;
  const seen = answers.checked?.leaving;
  return (
    leaving !== null && seen !== undefined && leavingMark(leaving.figures) === leavingMark(seen)
  );
}
