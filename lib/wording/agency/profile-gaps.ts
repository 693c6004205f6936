import type { ProfileGap } from '@/lib/agency/profile-gaps';
import { dateInWords } from '../site/day';

/** What a profile still lacks, and what to do. */
export function profileGapInWords(gap: ProfileGap): string {
  switch (gap.kind) {
    case 'joint-use-not-told':
      return '共同利用の相手（groupCompanies）があるのに、お知らせする事項がありません。始める日（since）、項目（items）、利用目的（purposes）、責任をもつ者（responsible。自社なら null）を書いてください。';
    case 'joint-use-with-nobody':
      return '共同利用の事項（jointUse）があるのに、相手がありません。相手を書くか、jointUse を null にしてください。';
    case 'not-supervised':
      return `最後に確かめてから1年を過ぎています（${dateInWords(gap.since)}）。取り扱いを確かめて、その日を書いてください。`;
  }
}
