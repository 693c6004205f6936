import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { topmostRoutes } from '@/lib/schemas/site/route-of';
import { siteUrl } from '@/lib/server/system/site-url';

/** Robots see what is for everybody; nothing that is personal or belongs to a booking. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  const closed = topmostRoutes(['personal', 'program', 'inside']).map((route) =>
    route.replace(/\[+[^/]+\]+/g, '*'),
  );
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: [...closed, '/*?*ignored='],
    },
    sitemap: siteUrl('/sitemap.xml'),
  };
}
