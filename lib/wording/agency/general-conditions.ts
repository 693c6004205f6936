import type { Agency } from '@/lib/agency/agency';
import { callInWords } from '../site/agency';

/** 旅行業約款: the agency's own text, version by version. */
export const conditionsWords = {
  title: '旅行業約款',
  lead: 'お客様と当社の契約は、ツアーごとの旅行条件書と、この約款によります。お申し込みをいただいた日の版が、その契約に適用されます。',
  version: (version: number) => `第${version}版`,
  from: (day: string) => `${day}のお申し込みから`,
  inForce: '今日のお申し込みに適用',
  later: 'これから',
  former: '以前の版',
  versions: '版の一覧',
  file: 'PDFを開く',
  pdf: 'この版はPDFです。読み上げに向かないときは、お電話で内容をお伝えします。',
  fingerprint: 'ファイルの指紋（SHA-256）',
  none: (agency: Agency) =>
    `約款は、営業所でご覧いただけます。お電話でもお答えします。${callInWords(agency)}です。`,
  /** In statement and contract document. */
  document: {
    heading: '旅行業約款',
    paragraph: 'この書面と旅行条件書にない事がらは、当社の次の旅行業約款によります。',
    version: '版',
    from: '適用の初日',
  },
} as const;
