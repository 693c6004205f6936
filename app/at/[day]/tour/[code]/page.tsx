import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { siteUrl } from '@/lib/server/system/site-url';
import { loadTour } from './load-tour';
import { TourView } from './tour-view';

export const instant = false;

type TourPageProps = { params: Promise<{ day: string; code: string }> };

export function generateStaticParams() {
  return [{ day: '_', code: '_' }];
}

export async function generateMetadata({ params }: TourPageProps): Promise<Metadata> {
  const { day, code } = await params;
  const loaded = code === '_' ? null : await loadTour(code, day);
  if (loaded === null) return {};
  const { title, catchLine, description } = loaded.tour;
  const text = `${catchLine}。${description}`;
  return {
    title,
    description: text,
    alternates: { canonical: siteUrl(`/tours/${code}`) },
    openGraph: {
      type: 'website',
      locale: 'ja_JP',
      title,
      description: text,
      url: siteUrl(`/tours/${code}`),
      images: [{ url: siteUrl('/og.png'), width: 1200, height: 630 }],
    },
  };
}

export default async function TourPage({ params }: TourPageProps) {
  const { day, code } = await params;
  const loaded = code === '_' ? null : await loadTour(code, day);
  if (loaded === null) notFound();
  return <TourView loaded={loaded} />;
}
