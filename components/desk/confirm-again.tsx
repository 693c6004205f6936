import Link from 'next/link';
import { confirmAddress } from '@/lib/schemas/staff/confirm-address';
import { deskWords as words } from '@/lib/wording/desk/shell';

/** In the place of what wants the password shown lately: the way there, and back to this page. */
export function ConfirmAgain({ back, said }: { back: string; said?: string }) {
  return (
    <p className="measure mb-6">
      {said ?? words.confirmAgain}{' '}
      <Link href={confirmAddress(back)} prefetch={false} className="link">
        {words.confirmLink}
      </Link>
    </p>
  );
}
