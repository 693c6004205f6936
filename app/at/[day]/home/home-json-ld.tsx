import { agency } from '@/lib/server/system/agency';

/** schema.org facts of the site, its agency and its search; `<` is escaped so that no text can end the script. */
export function HomeJsonLd({ url, search }: { url: string; search: string }) {
  const { site, legalName } = agency();
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url,
    inLanguage: 'ja',
    publisher: { '@type': 'TravelAgency', name: legalName },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={words}` },
      'query-input': 'required name=words',
    },
  };
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with `<` escaped
      dangerouslySetInnerHTML={{ __html: JSON.stringify(facts).replaceAll('<', '\\u003c') }}
    />
  );
}
