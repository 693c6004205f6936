import Link from 'next/link';
import type { ReactNode } from 'react';
import { DeskFrame } from '@/components/desk/desk-frame';
import type { Staff } from '@/lib/server/staff/staff-session';
import { LicenceNotice } from './licence-notice';
import { SignOut } from './sign-out';

/** A page at the desk: its frame, its title, what it is for. */
export function DeskPage(props: {
  staff: Staff;
  current: string;
  title: ReactNode;
  lead?: ReactNode;
  /** The page that this one was reached from. */
  back?: { readonly href: string; readonly label: string };
  children: ReactNode;
}) {
  return (
    <DeskFrame staff={props.staff} current={props.current} signOut={<SignOut />}>
      <LicenceNotice />
      <header className="mb-8">
        <h1 className="text-heading">{props.title}</h1>
        {props.lead && <p className="measure mt-2 text-muted">{props.lead}</p>}
      </header>
      {props.children}
      {props.back && (
        <p className="mt-8 print:hidden">
          <Link href={props.back.href} prefetch={false} className="link inline-block py-2">
            {props.back.label}
          </Link>
        </p>
      )}
    </DeskFrame>
  );
}
