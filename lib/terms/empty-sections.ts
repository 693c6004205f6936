import type { CancellationTerms } from '@/lib/rules/cancellation/cancellation-terms';
import type { ContractKind, Terms } from '@/lib/rules/terms';
import { termsVersion } from './terms-of';

/** The standard terms whose sections a file begun from nothing takes over; arranged tickets have none. */
export const EMPTY_BASES: Readonly<Record<ContractKind, { id: string; version: string } | null>> = {
  'package-domestic': { id: 'standard-domestic', version: '1' },
  'package-overseas': { id: 'standard-overseas', version: '1' },
  'arranged-air': null,
};

/** Where each section of the standard terms is printed in a file begun from nothing. */
const PRINTED_IN = {
  applicationRefusals: '第4条',
  eligibility: '第5条',
  contractDocument: '第6条',
  finalItinerary: '第7条',
  freeGrounds: '第8条',
  minimumParticipants: '第9条',
  companyTermination: '第9条',
  nonPayment: '第9条',
} as const;

/** What the site cannot work without and no agency has figures of its own for, as the standard terms have it. */
export function standardSections(contractKind: ContractKind) {
  const base = standardTerms(contractKind);
  if (base === null) return {};
  const { applicationRefusals, eligibility, contractDocument, finalItinerary } = base;
  const { minimumParticipants, companyTermination, nonPayment, freeGrounds } = base;
  return {
    applicationRefusals: moved(applicationRefusals, PRINTED_IN.applicationRefusals),
    eligibility: moved(eligibility, PRINTED_IN.eligibility),
    contractDocument: moved(contractDocument, PRINTED_IN.contractDocument),
    finalItinerary: moved(finalItinerary, PRINTED_IN.finalItinerary),
    freeGrounds: freeGrounds.map((row) => moved(row, PRINTED_IN.freeGrounds)),
    minimumParticipants: moved(minimumParticipants, PRINTED_IN.minimumParticipants),
    companyTermination: companyTermination && {
      beforeStart: moved(companyTermination.beforeStart, PRINTED_IN.companyTermination),
      afterStart: moved(companyTermination.afterStart, PRINTED_IN.companyTermination),
    },
    nonPayment: moved(nonPayment, PRINTED_IN.nonPayment),
  };
}

/** The periods of the standard terms by which the last day of a notice is counted. */
export function standardPeriods(contractKind: ContractKind): CancellationTerms['periods'] {
  const base = standardTerms(contractKind);
  const peak = base?.minimumParticipants?.peak?.period;
  const periods = base?.cancellation.periods.filter(({ name }) => name === peak) ?? [];
  return periods.map((period) => moved(period, PRINTED_IN.minimumParticipants));
}

function moved<Section>(section: Section, article: string) {
  return section && { ...section, article };
}

export function standardTerms(contractKind: ContractKind): Terms | null {
  const base = EMPTY_BASES[contractKind];
  return base && termsVersion(base.id, base.version);
}
