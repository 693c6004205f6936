import type { ContractKind, Terms } from '@/lib/rules/terms';

/** Sections that a file may leave out, and without which the site does less, in the order of a booking's life. */
const SECTIONS = {
  applicationRefusals: 'no reason to decline an application with',
  eligibility: 'ages are those of the law: consent below 18',
  contractDocument: 'nothing says by when the contract document is due',
  finalItinerary: 'nothing says by when the final itinerary is due',
  priceIncrease: 'no notice raises a price',
  freeGrounds: 'no notice and no event frees anybody from the fee',
  minimumParticipants: 'no departure is called off for too few participants',
  companyTermination: 'no departure is called off, and no contract ended by the agency',
  nonPayment: 'a contract that is not paid does not end by itself',
} as const;

export type SilentSection = keyof typeof SECTIONS;

/** Those that mean a journey the agency puts together: an arranged ticket has none of them. */
const OF_PACKAGES: readonly SilentSection[] = [
  'contractDocument',
  'finalItinerary',
  'priceIncrease',
  'freeGrounds',
  'minimumParticipants',
  'companyTermination',
];

/** What the site cannot do under these terms, by the sections they leave out. No fault: an agency may mean it. */
export function silentSections(terms: Terms): readonly SilentSection[] {
  const sections = Object.keys(SECTIONS) as SilentSection[];
  return sections.filter(
    (section) => concerns(section, terms.contractKind) && isSilent(terms[section]),
  );
}

export function silenceInEnglish(section: SilentSection): string {
  return `${section} is left out: ${SECTIONS[section]}`;
}

function concerns(section: SilentSection, kind: ContractKind): boolean {
  return kind !== 'arranged-air' || !OF_PACKAGES.includes(section);
}

function isSilent(section: Terms[SilentSection]): boolean {
  return section === null || (Array.isArray(section) && section.length === 0);
}
