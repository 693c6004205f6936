import { Notice } from '@/components/ui/notice';
import type { Draft } from '@/lib/server/application/draft/find-draft';
import type { BookStep } from '@/lib/server/application/draft/missing-step';
import { readingOut } from '@/lib/server/application/taken-down/reading-out';
import { takenDownChannelWords, takingDownWords as words } from '@/lib/wording/desk/taken-down';

/** Says to somebody of the staff that they fill it in for a customer; nothing to anybody else. */
export function TakingDown({ draft, step }: { draft: Draft; step: BookStep }) {
  if (draft.takenDown === null || readingOut(draft) === null) return null;
  return (
    <Notice title={words.bar(takenDownChannelWords[draft.takenDown.channel])} className="mb-6">
      {step === 'consents' ? words.consents : words.text}
    </Notice>
  );
}
