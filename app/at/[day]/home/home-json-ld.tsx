import { operatorWords, siteWords } from '@/lib/wording/site/site';

/** schema.org facts of the site, its agency and its search; `<` is escaped so that no text can end the script. */
export function HomeJsonLd({ url, search }: { url: string; search: string }) {
  const facts = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: siteWords.name,
    description: siteWords.description,
    url,
    inLanguage: 'ja',
    publisher: { '@type': 'TravelAgency', name: operatorWords.name },
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
