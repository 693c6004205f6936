export const USAGE = `npm run evidence -- verify [folder]            the consent chain, and the notes kept in the folder
npm run evidence -- pack <booking> <folder>     the consents of a booking, each with what proves it
npm run evidence -- key                         the public key that signs the notes`;

export type Asked =
  | { readonly command: 'verify'; readonly folder: string | null }
  | { readonly command: 'pack'; readonly reference: string; readonly folder: string }
  | { readonly command: 'key' };

/** What was asked for on the command line; null when it is nothing that this command does. */
export function askedOf([command, ...given]: readonly string[]): Asked | null {
  const [first, second] = given;
  if (command === 'key' && given.length === 0) return { command };
  if (command === 'verify' && given.length < 2) return { command, folder: first ?? null };
  if (command !== 'pack' || first === undefined || second === undefined) return null;
  return given.length === 2 ? { command, reference: first, folder: second } : null;
}
