import type { z } from 'zod';
import { jsonPath } from '../terms/json-path';
import { type Agency, agencySchema } from './agency';
import { type ProfileFault, profileFault } from './profile-fault';

/** Something wrong in a profile: where inside it, and what. */
export interface AgencyProblem {
  /** `licence.validUntil`; empty for the file as a whole. */
  readonly at: string;
  readonly fault: ProfileFault;
  /** The same in English, for the start of the site. */
  readonly message: string;
}

/** Reads an agency's profile: the agency, or every problem with its path. */
export function readAgency(
  text: string,
): { readonly agency: Agency } | { readonly problems: readonly AgencyProblem[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = `is not JSON: ${(error as Error).message}`;
    return { problems: [{ at: '', fault: { kind: 'not-json' }, message }] };
  }
  const result = agencySchema.safeParse(json, { reportInput: true });
  if (result.success) return { agency: result.data };
  return { problems: result.error.issues.flatMap(problemsOf) };
}

/** Every key that is not known is a problem of its own. */
function problemsOf(issue: z.core.$ZodIssue): AgencyProblem[] {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]];
  return keys.map((key) => ({
    at: jsonPath([...issue.path, ...key]),
    fault: profileFault(issue),
    message: key.length === 0 ? issue.message : 'is not known.',
  }));
}
