import type { Agency } from '@/lib/agency/agency';
import { callInWords } from '../site/agency';

/** 旅行業務取扱料金表: what the agency charges for arranging, changing and advising (旅行業法 12条). */
export const chargesPageWords = {
  title: '旅行業務取扱料金表',
  lead: '手配旅行、渡航手続の代行、ご相談などでいただく料金です。このサイトで募集しているツアー（募集型企画旅行）の旅行代金には、取扱料金はかかりません。',
  service: '内容',
  charge: '料金',
  note: '摘要',
  none: 'なし',
  tax: '料金には消費税を含みます。手配のために宿泊施設や運送機関などへ払う費用は、別にいただきます。',
  cancelling: 'ツアーの取消料は、この表ではなく、ツアーごとの旅行条件書によります。',
  cancellingLink: '取消料をしらべる',
  empty: (agency: Agency) =>
    `取扱料金の表は、営業所に掲げています。お電話でもお答えします。${callInWords(agency)}です。`,
} as const;
