import type { RequestKind } from './request-dates';

/** Who asks: the person, their guardian, or somebody they have charged with it (order Art. 13). */
export const CLAIMANTS = ['self', 'guardian', 'mandated'] as const;
export type Claimant = (typeof CLAIMANTS)[number];

/** How a request came in. */
export const REQUEST_CHANNELS = ['web', 'phone', 'post', 'counter'] as const;
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/**
 * How surely somebody must be known: by the code to the address on file; by a second place on file besides; or by what the desk
 * itself has looked at.
 */
export type IdentityLevel = 'code' | 'second-channel' | 'desk';

/** 確かめ方. No fact of a booking is among them: companions and families know those (privacy P66). */
export const IDENTITY_METHODS = ['call-back', 'letter', 'id-document', 'in-person'] as const;
export type IdentityMethod = (typeof IDENTITY_METHODS)[number];

/** Papers that show that somebody may ask for another. */
export const AGENT_PAPERS = ['family-register', 'guardian-register', 'mandate'] as const;
export type AgentPaper = (typeof AGENT_PAPERS)[number];

/** Kinds after which nothing is shown, changed or lost that a stranger would want. */
const LIGHT: readonly RequestKind[] = [
  'purpose-notice',
  'stop-provision',
  'measures-information',
  'complaint',
];

/**
 * 本人確認の強さ: by what could be lost, and by how the person came (privacy P64).
 *
 * @clause D1-R2
 * @param facts.contactChanged a contact on file changed in the last seven days
 */
export function identityLevel(facts: {
  readonly kind: RequestKind;
  readonly claimant: Claimant;
  readonly channel: RequestChannel;
  readonly contactChanged: boolean;
}): IdentityLevel {
  const { kind, claimant, channel, contactChanged } = facts;
  if (claimant !== 'self' || channel !== 'web' || contactChanged) return 'desk';
  return LIGHT.includes(kind) ? 'code' : 'second-channel';
}

/** What confirms somebody at that level. After a changed contact no place on file counts: it may be the stranger's own. */
export function methodsOf(facts: { readonly contactChanged: boolean }): readonly IdentityMethod[] {
  return facts.contactChanged ? ['id-document', 'in-person'] : IDENTITY_METHODS;
}

const PAPERS: Readonly<Record<Claimant, readonly AgentPaper[]>> = {
  self: [],
  guardian: ['family-register', 'guardian-register'],
  mandated: ['mandate'],
};

/** Papers that a claimant must show; none for oneself. */
export function papersOf(claimant: Claimant): readonly AgentPaper[] {
  return PAPERS[claimant];
}

/** Whether what was looked at is enough; null when it is. */
export function identityObjection(facts: {
  readonly claimant: Claimant;
  readonly contactChanged: boolean;
  readonly method: IdentityMethod;
  readonly papers: AgentPaper | null;
}): 'method-not-enough' | 'papers-missing' | null {
  if (!methodsOf(facts).includes(facts.method)) return 'method-not-enough';
  const wanted = papersOf(facts.claimant);
  if (wanted.length === 0) return null;
  return facts.papers !== null && wanted.includes(facts.papers) ? null : 'papers-missing';
}
