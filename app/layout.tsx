import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './globals.css';
import { DeskHeader } from '@/components/desk/desk-header';
import { AgencyContactProvider } from '@/components/ui/agency-contact';
import { ByPlace } from '@/components/ui/by-place';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { agency } from '@/lib/server/system/agency';
import { brand } from '@/lib/server/system/brand';
import { isDemonstration } from '@/lib/server/system/demonstration';
import { callInWords } from '@/lib/wording/site/agency';
import { siteWords } from '@/lib/wording/site/site';

export function generateMetadata(): Metadata {
  const { name, tagline, description } = agency().site;
  return {
    metadataBase: new URL(process.env.APP_URL || 'http://localhost:3000'),
    title: { default: `${name} ${tagline}`, template: `%s｜${name}` },
    description,
    applicationName: name,
    formatDetection: { telephone: false, email: false, address: false },
    icons: icons(),
    openGraph: {
      type: 'website',
      locale: 'ja_JP',
      siteName: name,
      images: [{ url: '/og.png', width: 1200, height: 630, alt: tagline }],
    },
  };
}

function icons(): Metadata['icons'] {
  const { icon } = brand();
  if (icon === undefined) {
    return { icon: { url: '/favicon.svg', type: 'image/svg+xml' }, apple: '/apple-icon.png' };
  }
  const url = `/brand/${icon.name}`;
  if (icon.type === 'svg') return { icon: { url, type: 'image/svg+xml' } };
  return { icon: { url, type: 'image/png' }, apple: url };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#131829' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  const { legalName, telephone } = agency();
  const { logo, colours } = brand();
  const mark = {
    name: agency().site.name,
    logo: logo ? { src: `/brand/${logo.name}`, width: logo.width, height: logo.height } : null,
  };
  const contact = { legalName, telephone, call: callInWords(agency()) };
  return (
    <html lang="ja">
      {colours && <link rel="stylesheet" href={`/brand/${colours.name}`} precedence="agency" />}
      <body className="flex min-h-dvh flex-col">
        <a
          href="#main"
          className="sr-only z-50 bg-indigo px-5 py-3 text-on-indigo focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
        >
          {siteWords.skipToContent}
        </a>
        {isDemonstration(process.env.PAYMENT_ADAPTER) && (
          <p className="bg-wash py-1.5 text-center text-indigo text-sm print:hidden">
            <span className="frame block">{siteWords.demonstration}</span>
          </p>
        )}
        <ByPlace travelers={<SiteHeader mark={mark} />} desk={<DeskHeader mark={mark} />} />
        <main id="main" tabIndex={-1} className="flex-1">
          <AgencyContactProvider value={contact}>{children}</AgencyContactProvider>
        </main>
        <ByPlace travelers={<SiteFooter agency={agency()} mark={mark} />} desk={null} />
      </body>
    </html>
  );
}
