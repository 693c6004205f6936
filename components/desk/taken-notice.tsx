import { Notice } from '@/components/ui/notice';
import { claimWords } from '@/lib/wording/desk/claims';

/** Says that somebody else is at work on it. */
export function TakenNotice({ takenBy }: { takenBy: { readonly by: string } | null }) {
  if (takenBy === null) return null;
  return (
    <Notice kind="warning" className="mb-8">
      {claimWords.takenBy(takenBy.by)}
    </Notice>
  );
}
