import Link from 'next/link';
import { type SiteMark, Wordmark } from '@/components/ui/wordmark';
import { deskWords as words } from '@/lib/wording/desk/shell';

/** The head of every page at the desk: it is no page for travelers, and says so. */
export function DeskHeader({ mark }: { mark: SiteMark }) {
  return (
    <header className="border-indigo/60 border-b bg-sunk print:border-b-0">
      <div className="frame flex flex-wrap items-center justify-between gap-x-10 gap-y-1 py-2.5">
        <Link href="/desk" prefetch={false} className="flex items-center gap-4 py-1 text-ink">
          <Wordmark mark={mark} />
          <span className="font-bold">{words.name}</span>
        </Link>
        <Link href="/" prefetch={false} className="link py-2 text-sm print:hidden">
          {words.publicSite}
        </Link>
      </div>
    </header>
  );
}
