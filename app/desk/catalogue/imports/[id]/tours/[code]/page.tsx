import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { addressedId } from '@/lib/server/access/who';
import { previewTour } from '@/lib/server/desk/preview-tour';
import { openDesk } from '@/lib/server/staff/open-desk';
import { now } from '@/lib/server/system/clock';
import { deskEditWords as words } from '@/lib/wording/desk/catalogue-edit';
import { PreviewedTour } from '../../../../previewed-tour';

export const instant = false;
export const metadata: Metadata = { title: words.state.preview, robots: { index: false } };

type PreviewPageProps = { params: Promise<{ id: string; code: string }> };

/** A tour's page as travelers would see it if the upload were taken in. */
export default async function PreviewPage({ params }: PreviewPageProps) {
  const { id: given, code } = await params;
  const id = addressedId(given);
  await openDesk('catalogue.read', `/desk/catalogue/imports/${id}/tours/${code}`);
  const found = await previewTour({ id, code }, now());
  if (found === null) notFound();
  return <PreviewedTour {...found} back={`/desk/catalogue/imports/${id}`} />;
}
