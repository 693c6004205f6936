/** 業務の範囲: what an agency is registered for, what it sells, and who answers for it. */
export interface LicenceFacts {
  readonly licenceClass: 'first' | 'second' | 'third' | 'regional' | 'sub-agent';
  readonly scope: readonly ('domestic' | 'overseas' | 'inbound')[];
  /** Of the managers of every office. */
  readonly qualifications: readonly ('general' | 'domestic' | 'regional')[];
  /** Package tours abroad that travelers can see. */
  readonly overseasTours: number;
  /** 所属旅行業者: for whom a sub-agent acts is said. */
  readonly principalNamed: boolean;
}

export type LicenceFault =
  | { readonly kind: 'tours-abroad-not-allowed'; readonly tours: number }
  | { readonly kind: 'no-general-manager' }
  | { readonly kind: 'no-principal' };

/**
 * What the registration does not carry: package tours abroad are for the first class alone (施行規則 1条の3), and who
 * deals with journeys abroad needs a 総合旅行業務取扱管理者 (旅行業法 11条の2).
 */
export function licenceFaults(facts: LicenceFacts): LicenceFault[] {
  const abroad = facts.licenceClass !== 'first' && facts.overseasTours > 0;
  const unled = facts.scope.includes('overseas') && !facts.qualifications.includes('general');
  const unbound = facts.licenceClass === 'sub-agent' && !facts.principalNamed;
  return [
    ...(abroad ? [{ kind: 'tours-abroad-not-allowed', tours: facts.overseasTours } as const] : []),
    ...(unled ? [{ kind: 'no-general-manager' } as const] : []),
    ...(unbound ? [{ kind: 'no-principal' } as const] : []),
  ];
}
