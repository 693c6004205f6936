import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { findTour } from '@/lib/server/catalogue/find-tour';
import { openDesk } from '@/lib/server/staff/open-desk';
import { deskCatalogueWords } from '@/lib/wording/desk/catalogue';
import { deskPictureWords as words } from '@/lib/wording/desk/pictures';
import { DeskPage } from '../../../../desk-page';
import { changePicture, keepOrder, sendPicture } from './actions';
import { PictureForm } from './picture-form';
import { PictureList } from './picture-list';

export const instant = false;
export const metadata: Metadata = { title: words.part, robots: { index: false } };

type PicturesPageProps = { params: Promise<{ code: string }> };

/** 写真: a tour's own pictures in their order, and the way to add one. */
export default async function PicturesPage({ params }: PicturesPageProps) {
  const { code } = await params;
  const staff = await openDesk('catalogue.edit', `/desk/catalogue/tours/${code}/pictures`);
  const tour = await findTour(code);
  if (tour === null) notFound();
  return (
    <DeskPage
      back={{ href: `/desk/catalogue/tours/${code}`, label: deskCatalogueWords.toTour }}
      staff={staff}
      current="/desk/catalogue"
      title={words.title(tour.title)}
      lead={words.lead}
    >
      <Section title={words.list} id="list" layout="stacked">
        {tour.pictures.length === 0 ? (
          <EmptyState title={words.empty} />
        ) : (
          <PictureList
            pictures={tour.pictures}
            change={changePicture.bind(null, code)}
            keepOrder={keepOrder.bind(null, code)}
          />
        )}
      </Section>
      <Section title={words.add} id="add" layout="stacked">
        <PictureForm action={sendPicture.bind(null, code)} />
      </Section>
    </DeskPage>
  );
}
