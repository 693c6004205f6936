import type { CellFault, FaultCode } from '@/lib/schemas/catalogue/cell-fault';
import { faultInWords } from './faults';

/** Where a form shows choices and boxes, nobody sees the codes and columns of a file. */
const inForm: Partial<Record<FaultCode, string>> = {
  'not-one-of': '選んでください。',
  'unknown-word': '一覧から選んでください。',
  'day-trip-nights': '日帰りは、泊数が0のときだけ選べます。',
  'no-rooms-on-day-trip': '日帰りのツアーでは、部屋割りを選べません。',
  'one-price-only': '部屋割りのないツアーの代金は、「大人代金（1名1室）」だけに書いてください。',
};

/** What is wrong with a field of a form of the catalogue. */
export const formFaultInWords = (fault: CellFault): string =>
  inForm[fault[0]] ?? faultInWords(fault);
