/** 記録の義務 (Art. 29): what the law asks for a provision, or why it asks for no record. */
export type ProvisionDuty =
  | 'statutory'
  | 'art28-statutory'
  | 'not-required-27-1'
  | 'not-required-27-5'
  | 'not-required-on-behalf';

/** On what a provision rests. */
export interface ProvisionGround {
  /** 27-1: law, life, authorities; 27-5: outsourcing, succession, joint use. */
  readonly article27: 'consent' | '27-1' | '27-5';
  /** The consent to a transfer abroad was what let it go (Art. 28(1)). */
  readonly transferConsent: boolean;
  /** 本人に代わって行う提供: the agency's own reading, which counsel has signed. */
  readonly onBehalf: boolean;
}

/**
 * Whether a record of a provision is one of the law (privacy P27). Whatever went abroad by consent is, outsourcing and joint use too
 * (Art. 29(1) proviso); only the exceptions of Art. 27(1) free it there.
 *
 * @example // a contractor abroad, by consent: art28-statutory, though at home nothing would be asked
 */
export function provisionDuty(ground: ProvisionGround): ProvisionDuty {
  const { article27, transferConsent, onBehalf } = ground;
  if (article27 === '27-1') return 'not-required-27-1';
  if (transferConsent) return 'art28-statutory';
  if (article27 === '27-5') return 'not-required-27-5';
  return onBehalf ? 'not-required-on-behalf' : 'statutory';
}

/**
 * That of a traveler on a list: by the consents, with a blank between, that it rests on. Into a designated country (EU, EEA, UK)
 * the law asks for no consent under Art. 28; the box there is the agency's own promise.
 */
export function listProvisionDuty(basis: string, designated: boolean): ProvisionDuty {
  const asked = basis.split(' ').some((key) => key.startsWith('overseas-transfer:'));
  const transferConsent = asked && !designated;
  return provisionDuty({ article27: 'consent', transferConsent, onBehalf: false });
}

/** That of an enquiry that was passed on; a contractor is 委託, and abroad each of them rests on a consent. */
export function passingDuty(passing: {
  readonly recipientKind: string;
  readonly country: string;
}): ProvisionDuty {
  const article27 = passing.recipientKind === 'contractor' ? '27-5' : 'consent';
  return provisionDuty({ article27, transferConsent: passing.country !== 'JP', onBehalf: false });
}
