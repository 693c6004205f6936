'use client';

import { createContext, type ReactNode, useContext } from 'react';

/** What a form in the browser says of the agency: whom to call. */
export type AgencyContact = {
  readonly legalName: string;
  readonly telephone: string;
  /** 電話 03-1234-5678、受付は平日 10:00〜16:00 */
  readonly call: string;
};

const Context = createContext<AgencyContact | null>(null);

/** Hands the agency's telephone to everything below it; the layout does so on every page. */
export function AgencyContactProvider(props: { value: AgencyContact; children: ReactNode }) {
  return <Context value={props.value}>{props.children}</Context>;
}

/** The agency to call; null where even the layout has failed. */
export function useAgencyContact(): AgencyContact | null {
  return useContext(Context);
}
