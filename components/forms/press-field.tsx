/** Names one press of the form's button, so that the same press again changes nothing. */
export function PressField({ press }: { press: string }) {
  return <input type="hidden" name="press" value={press} autoComplete="off" />;
}
