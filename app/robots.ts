import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { siteUrl } from '@/lib/server/system/site-url';

/** Robots see what is for everybody; nothing that is personal or belongs to a booking. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: [
        '/api/',
        '/at/',
        '/bookings',
        '/desk',
        '/dev/',
        '/disclosure-requests',
        '/guardian-consent',
        '/sign-in',
        '/tours/*/*/book',
        '/*?*ignored=',
      ],
    },
    sitemap: siteUrl('/sitemap.xml'),
  };
}
