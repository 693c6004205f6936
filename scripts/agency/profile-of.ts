import type { CalendarDate } from '@/lib/rules/calendar/calendar-date';
import { jointUseBegun } from '@/lib/wording/agency/joint-use-begun';
import { type Answers, NONE } from './questions';

const given = (answer: string | undefined) => (answer === NONE ? null : (answer ?? null));
export const parted = (answer = '') =>
  answer
    .split(/[、,，]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The profile that the answers make; what was not asked is what most agencies begin with. */
export function profileOf(answers: Answers, schemaPath: string, today: CalendarDate) {
  const at = (question: keyof Answers) => answers[question] ?? '';
  const place = {
    postalCode: at('postalCode'),
    address: at('address'),
    telephone: at('telephone'),
  };
  const about = given(answers.about);
  return {
    $schema: schemaPath,
    legalName: at('legalName'),
    tradeName: at('tradeName'),
    representative: { title: at('representative.title'), name: at('representative.name') },
    ...place,
    mail: at('mail'),
    hours: at('hours'),
    languages: parted(answers.languages),
    emergency: null,
    licence: licenceOf(answers),
    offices: [{ name: at('office.name'), ...place, managers: managersOf(answers) }],
    guarantee: guaranteeOf(answers),
    complaints: {
      department: at('complaints.department'),
      telephone: at('complaints.telephone'),
      mail: at('mail'),
    },
    privacy: {
      officer: at('privacy.officer'),
      desk: {
        department: at('privacy.department'),
        telephone: at('privacy.telephone'),
        mail: null,
      },
      accredited: null,
    },
    ...groupOf(answers, today),
    invoiceNumber: given(answers.invoiceNumber),
    bankAccount: bankAccountOf(answers),
    site: siteOf(answers),
    terms: {
      'package-domestic': at('terms.package-domestic'),
      'package-overseas': at('terms.package-overseas'),
      'arranged-air': given(answers['terms.arranged-air']),
    },
    about: about === null ? [] : [about],
    faq: faqOf(answers),
  };
}

function licenceOf(answers: Answers) {
  return {
    authority: answers['licence.authority'],
    class: answers['licence.class'],
    number: answers['licence.number'],
    validFrom: answers['licence.validFrom'],
    validUntil: answers['licence.validUntil'],
    scope: parted(answers['licence.scope']),
  };
}

function managersOf(answers: Answers) {
  return parted(answers['office.managers']).map((name) => ({
    name,
    qualification: answers['office.qualification'],
  }));
}

function guaranteeOf(answers: Answers) {
  const kind = answers['guarantee.kind'];
  if (kind === 'business-deposit') {
    return {
      kind,
      depositOffice: answers['guarantee.depositOffice'],
      depositOfficeAddress: answers['guarantee.depositOfficeAddress'],
    };
  }
  const limit = given(answers['guarantee.limitYen']);
  return {
    kind,
    association: answers['guarantee.association'],
    associationAddress: answers['guarantee.associationAddress'],
    limitYen: limit === null ? null : Number(limit),
  };
}

function bankAccountOf(answers: Answers) {
  const bank = given(answers['bankAccount.bank']);
  if (bank === null) return null;
  return {
    bank,
    branch: answers['bankAccount.branch'],
    kind: answers['bankAccount.kind'],
    number: answers['bankAccount.number'],
    holder: answers['bankAccount.holder'],
  };
}

/** A company of the group, and what it may get of an enquiry for its answer. */
function groupOf(answers: Answers, since: CalendarDate) {
  const name = given(answers['group.name']);
  if (name === null) return { groupCompanies: [], jointUse: null };
  const { 'group.address': address, 'group.representative': representative } = answers;
  return {
    groupCompanies: [{ name, address, representative }],
    jointUse: { ...jointUseBegun, since, responsible: null },
  };
}

function faqOf(answers: Answers) {
  const question = given(answers['faq.question']);
  return question === null ? [] : [{ question, answer: answers['faq.answer'] }];
}

function siteOf(answers: Answers) {
  const line = given(answers['site.line']);
  return {
    name: answers['site.name'],
    reading: null,
    tagline: answers['site.tagline'],
    description: answers['site.description'],
    logo: given(answers['site.logo']),
    icon: null,
    colours: line === null ? null : { line, action: answers['site.action'] },
    note: null,
  };
}
