/** Where somebody of the staff shows the password once more, and where they go on from there. */
export function confirmAddress(back?: string): string {
  return back === undefined ? '/desk/confirm' : `/desk/confirm?back=${encodeURIComponent(back)}`;
}
