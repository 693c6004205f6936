import type { Agency } from '@/lib/agency/agency';
import { callInWords } from '../site/agency';

/** よくあるご質問: the agency's own, and where to ask what is not among them. */
export const faqWords = {
  title: 'よくあるご質問',
  lead: (agency: Agency) => `${agency.tradeName}によく寄せられるご質問です。`,
  questions: 'ご質問とお答え',
  empty: 'ご質問は、まだ載せていません。下のお問い合わせか、お電話でお尋ねください。',
  more: 'ほかのご質問',
  ask: (agency: Agency) =>
    `${callInWords(agency)}です。${agency.languages.join('、')}でお答えします。`,
  links: [
    { href: '/enquiries', label: 'お問い合わせを送る' },
    { href: '/cancellation-fees', label: '取り消すといくらかかるか、しらべる' },
    { href: '/bookings', label: 'ご予約の確認・お取消し' },
    { href: '/company', label: '会社概要' },
  ],
} as const;
