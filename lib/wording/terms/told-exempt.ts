import type { Figure } from '@/lib/rules/calendar/figure';
import type { ChangeExemption } from '@/lib/rules/contract/change-exemption';
import { clausesOf, type Told, told } from './told';

interface ExemptChange extends Pick<ChangeExemption, 'kind' | 'reason'> {
  /** Its place in the case, from 1 on. */
  readonly change: number;
}

const REASONS: Readonly<
  Record<NonNullable<ChangeExemption['reason']>, { ja: string; en: string }>
> = {
  cause: {
    ja: '天災地変、官公署の命令などによる変更で、旅行会社の責任ではありません',
    en: 'weather, an order of the authorities or another cause beyond the agency',
  },
  'part-terminated': { ja: '解除された部分に係る変更です', en: 'of a part that was ended' },
  'order-only': { ja: '順序だけの変更です', en: 'only the order changed' },
  renamed: { ja: '名称だけの変更です', en: 'only the name changed' },
  'better-carrier': { ja: '等級の高いものへの変更です', en: 'a carrier of a higher class' },
  liability: { ja: '損害賠償として扱います', en: 'dealt with as damages' },
};

/** Changes that are not compensated, and why. */
export function toldExempt(
  exempt: readonly ExemptChange[],
  figure: Figure | null,
): readonly Told[] {
  return exempt.map(({ change, reason }) => {
    const why = REASONS[reason ?? 'cause'];
    return told(
      `${change}件目の変更は変更補償金の対象となりません：${why.ja}。`,
      `Change ${change} is not compensated: ${why.en}.`,
      clausesOf(['D2-21.1.1', 'D2-21.1.2', 'D3-26.1x'], figure),
    );
  });
}
