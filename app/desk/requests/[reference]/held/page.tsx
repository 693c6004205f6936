import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HeldEverything } from '@/app/disclosure-requests/held/held-everything';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { addressedRequest } from '@/lib/server/access/who';
import { findRequestedData } from '@/lib/server/desk/find-requested-data';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskRequestWords } from '@/lib/wording/desk/requests';
import { heldWords } from '@/lib/wording/own-data/held';
import { DeskPage } from '../../../desk-page';

const words = deskRequestWords.held;

export const instant = false;
export const metadata: Metadata = { title: words.title, robots: { index: false } };

type HeldPageProps = { params: Promise<{ reference: string }> };

/** What is held on whoever asks, for whoever answers: 404 before it is known who they are. */
export default async function RequestedDataPage({ params }: HeldPageProps) {
  const reference = addressedRequest((await params).reference);
  const staff = await openDesk('request.answer', `/desk/requests/${reference}/held`);
  const held = await findRequestedData(staff, reference, now());
  if (held === null) notFound();
  return (
    <DeskPage staff={staff} current="/desk/requests" title={words.pageTitle(reference)}>
      <div className="mb-8 flex flex-wrap gap-4">
        <ButtonLink href={`/desk/requests/${reference}`}>{words.back}</ButtonLink>
      </div>
      <Notice className="mb-8">{heldWords.redacted}</Notice>
      <HeldEverything held={held} />
    </DeskPage>
  );
}
