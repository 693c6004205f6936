import type { ArrangementProgress } from '@/lib/rules/contract/arrangement-summary';
import type { ArrangementKind } from '@/lib/rules/contract/arrangements';

export const arrangementKindWords: Readonly<Record<ArrangementKind, string>> = {
  transport: '運送機関',
  lodging: '宿泊機関',
  meals: 'お食事',
  guide: '添乗員・案内する人',
  permit: '入場・許可など',
  other: 'そのほか',
};

/** 手配状況, on the traveler's page. */
export const arrangementWords = {
  title: '手配のようす',
  lead: '最終日程表をお渡しする前の、いまの手配のようすです。くわしいことは、お問い合わせください。',
  progress: {
    ahead: 'これから手配します',
    'under-way': '手配を進めています',
    done: '手配が済みました',
  } as const satisfies Record<ArrangementProgress, string>,
  ask: '手配について問い合わせる',
} as const;
