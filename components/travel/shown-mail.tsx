import { ShownText } from './shown-text';

/** A mail as it arrives: its subject, and its text. */
export function ShownMail(props: { mail: { readonly subject: string; readonly text: string } }) {
  const { subject, text } = props.mail;
  return (
    <>
      <p className="font-bold">{subject}</p>
      <ShownText text={text} className="mt-3 bg-wash px-4 py-4 text-sm" />
    </>
  );
}
