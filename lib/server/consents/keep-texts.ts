import 'server-only';
import type { Tx } from '../system/db';
import { normalisedText } from './chain';
import type { ConsentDecision } from './record-consents';

/** The texts as shown and the notices behind them, each once. */
export async function keepTexts(
  tx: Tx,
  decisions: readonly ConsentDecision[],
  at: Date,
): Promise<void> {
  const texts = new Map<string, string>();
  const notices = new Map<string, NonNullable<ConsentDecision['item']['notice']>>();
  for (const { item } of decisions) {
    if (item.shownText !== undefined) texts.set(item.sha256, normalisedText(item.shownText));
    if (item.notice !== undefined)
      notices.set(`${item.notice.key}@${item.notice.version}`, item.notice);
  }
  await tx.consentText.createMany({
    data: [...texts].map(([sha256, body]) => ({ sha256, body, createdAt: at })),
    skipDuplicates: true,
  });
  await tx.noticeVersion.createMany({
    data: [...notices.values()].map((notice) => ({ ...notice, publishedAt: at })),
    skipDuplicates: true,
  });
}
