'use client';

import { brokenPageWords } from '@/lib/wording/site/site';
import './globals.css';
import BrokenPage from './error';

/** Stands in for the whole page when even the layout has failed. */
export default function BrokenSite({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="ja">
      <body>
        <title>{brokenPageWords.title}</title>
        <main>
          <BrokenPage error={error} retry={retry} />
        </main>
      </body>
    </html>
  );
}
