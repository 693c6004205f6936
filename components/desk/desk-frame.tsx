import Link from 'next/link';
import type { ReactNode } from 'react';
import { mayDo, type StaffRole } from '@/lib/rules/staff/permissions';
import { roleWords, deskWords as words } from '@/lib/wording/desk/shell';

type DeskFrameProps = {
  staff: { readonly name: string; readonly role: StaffRole };
  /** The page of the navigation that this one belongs to. */
  current: string;
  signOut: ReactNode;
  children: ReactNode;
};

/** The frame of every page at the desk: where one can go with one's role, and who one is. */
export function DeskFrame({ staff, current, signOut, children }: DeskFrameProps) {
  const places = words.nav.filter(({ needs }) => mayDo(staff.role, needs));
  return (
    <div id="desk" className="pb-20">
      <div className="border-line border-b bg-sunk print:hidden">
        <div className="frame flex flex-wrap items-center justify-between gap-x-8 gap-y-1 py-2">
          <nav aria-label={words.navigation}>
            <ul className="-mx-2 flex flex-wrap text-sm">
              {places.map(({ href, label }) => (
                <li key={href}>
                  <Link
                    href={href}
                    prefetch={false}
                    aria-current={href === current ? 'page' : undefined}
                    className="flex min-h-11 items-center px-2.5 text-indigo underline-offset-8 hover:underline aria-[current=page]:font-bold aria-[current=page]:text-ink aria-[current=page]:underline"
                  >
                    {label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className="flex flex-wrap items-center gap-x-4 text-sm">
            <span>
              {staff.name}
              <span className="ml-2 text-muted">{roleWords[staff.role]}</span>
            </span>
            <Link href="/desk/account" prefetch={false} className="link py-2">
              {words.account}
            </Link>
            {signOut}
          </div>
        </div>
      </div>
      <div className="frame pt-6 sm:pt-8">{children}</div>
    </div>
  );
}
