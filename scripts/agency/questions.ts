import { z } from 'zod';
import { day, mail, postalCode, telephone, text } from '@/lib/agency/agency-parts';
import { colour } from '@/lib/agency/colours';
import { isInvoiceNumber } from '@/lib/agency/invoice-number';
import { FORMS } from '@/lib/agency/profile-fault';
import { LICENCE_YEARS } from '@/lib/rules/agency/licence-standing';
import { calendarDate } from '@/lib/rules/calendar/calendar-date';
import { endOfPeriodYears } from '@/lib/rules/calendar/period';
import type { ProfileQuestion } from '@/lib/wording/agency/profile-questions';

/** What was answered, as typed or as the code of a choice. */
export type Answers = Partial<Record<ProfileQuestion, string>>;

/** Answers 「-」: there is none. */
export const NONE = '-';

interface Asking {
  /** Judges what was typed; a text without one. */
  readonly schema?: z.ZodType;
  /** What Enter alone answers. */
  readonly initial?: (answers: Answers) => string;
  /** May be answered with 「-」. */
  readonly optional?: true;
  /** Several, parted by 「、」. */
  readonly several?: true;
  /** Whether it is asked at all after what was answered before. */
  readonly when?: (answers: Answers) => boolean;
}

const always = (answer: string) => () => answer;
const same = (question: ProfileQuestion) => (answers: Answers) => answers[question] ?? '';
const bonded = { when: (answers: Answers) => answers['guarantee.kind'] === 'bonded-member' };
const deposited = { when: (answers: Answers) => answers['guarantee.kind'] === 'business-deposit' };
const banked = { when: ({ 'bankAccount.bank': bank }: Answers) => bank !== NONE };

const grouped = { when: ({ 'group.name': name }: Answers) => name !== NONE };

const paragraph = z.string().trim().min(1).max(2000);

/** How each question is asked; one that is not here is a text without an answer of its own. */
export const askings: Partial<Record<ProfileQuestion, Asking>> = {
  tradeName: { initial: ({ legalName = '' }) => withoutForm(legalName) },
  'representative.title': { initial: always('代表取締役') },
  postalCode: { schema: postalCode },
  telephone: { schema: telephone },
  mail: { schema: mail },
  hours: { initial: always('平日 10:00〜18:00（土・日・祝日は休み）') },
  languages: { initial: always('日本語'), several: true },
  'licence.authority': { initial: authorityOf },
  'licence.validFrom': { schema: day },
  'licence.validUntil': { schema: day, initial: fiveYears },
  'licence.scope': {
    initial: ({ 'licence.class': of }) => (of === 'first' ? 'domestic、overseas' : 'domestic'),
    several: true,
  },
  'office.name': { initial: always('本社営業所') },
  'office.managers': { several: true },
  'office.qualification': {
    initial: ({ 'licence.scope': scope = '' }) =>
      scope.includes('overseas') ? 'general' : 'domestic',
  },
  'guarantee.kind': { initial: always('bonded-member') },
  'guarantee.association': bonded,
  'guarantee.associationAddress': bonded,
  'guarantee.limitYen': {
    ...bonded,
    schema: z.coerce.number().int().min(1),
    initial: always(NONE),
    optional: true,
  },
  'guarantee.depositOffice': deposited,
  'guarantee.depositOfficeAddress': deposited,
  'complaints.department': { initial: always('お客様相談室') },
  'complaints.telephone': { schema: telephone, initial: same('telephone') },
  'privacy.department': { initial: always('お客様情報窓口') },
  'privacy.telephone': { schema: telephone, initial: same('telephone') },
  invoiceNumber: {
    schema: z.string().refine(isInvoiceNumber, FORMS['invoice-number']),
    initial: always(NONE),
    optional: true,
  },
  'bankAccount.bank': { initial: always(NONE), optional: true },
  'bankAccount.branch': banked,
  'bankAccount.kind': { ...banked, initial: always('ordinary') },
  'bankAccount.number': {
    ...banked,
    schema: z.string().regex(/^\d{7}$/, FORMS['account-number']),
  },
  'bankAccount.holder': { ...banked, initial: same('legalName') },
  'site.name': { initial: same('tradeName') },
  'site.tagline': { initial: ({ tradeName = '' }) => `${tradeName}の旅の予約` },
  'site.description': {
    initial: always(
      'ツアーをさがして予約できます。取り消すといくらかかるのかを、いつでも確かめられます。',
    ),
  },
  'site.line': { schema: colour, initial: always(NONE), optional: true },
  'site.action': { schema: colour, when: ({ 'site.line': line }) => line !== NONE },
  'site.logo': { initial: always(NONE), optional: true },
  'terms.package-domestic': { initial: always('standard-domestic') },
  'terms.package-overseas': { initial: always('standard-overseas') },
  'terms.arranged-air': { initial: always(NONE), optional: true },
  about: { schema: paragraph, initial: always(NONE), optional: true },
  'faq.question': { initial: always(NONE), optional: true },
  'group.name': { initial: always(NONE), optional: true },
  'group.address': grouped,
  'group.representative': grouped,
  'faq.answer': { schema: paragraph, when: ({ 'faq.question': asked }) => asked !== NONE },
};

export const plainText = text;

function withoutForm(legalName: string): string {
  return legalName.replace(
    /^(株式|合同|有限|合資|合名)会社\s*|\s*(株式|合同|有限|合資|合名)会社$/g,
    '',
  );
}

/** The minister's agency registers the first class; the prefecture's governor the others. */
function authorityOf({ 'licence.class': of, address = '' }: Answers): string {
  if (of === 'first') return '観光庁長官';
  const [prefecture] = /^(東京都|北海道|(?:京都|大阪)府|.{2,3}県)/.exec(address) ?? [];
  return prefecture === undefined ? '' : `${prefecture}知事`;
}

function fiveYears({ 'licence.validFrom': from = '' }: Answers): string {
  return endOfPeriodYears(calendarDate(from), LICENCE_YEARS);
}
