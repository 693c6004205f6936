import { Notice } from '@/components/ui/notice';
import { payPageWords as words } from '@/lib/wording/booking/pay-page';

/** Says before a payment that no money moves. */
export function SandboxNotice() {
  return (
    <Notice kind="warning" title={words.sandboxTitle} className="mb-10">
      {words.sandboxText}
    </Notice>
  );
}
