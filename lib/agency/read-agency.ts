import { type Agency, agencySchema } from './agency';

/** Something wrong in a profile: where inside it, and what. */
export interface AgencyProblem {
  /** `licence.validUntil`; empty for the file as a whole. */
  readonly at: string;
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
    return { problems: [{ at: '', message: `is not JSON: ${(error as Error).message}` }] };
  }
  const result = agencySchema.safeParse(json);
  if (result.success) return { agency: result.data };
  return {
    problems: result.error.issues.map((issue) => ({
      at: issue.path.reduce<string>(
        (path, key) =>
          typeof key === 'number'
            ? `${path}[${key}]`
            : path === ''
              ? String(key)
              : `${path}.${String(key)}`,
        '',
      ),
      message: issue.message,
    })),
  };
}
