import { addressPurposeWords as words } from '@/lib/wording/access/access';

/** What a mail address is asked for, where it is the way in. */
export function AddressPurpose() {
  return (
    <p className="measure mb-6 text-muted text-sm">
      {words.text}{' '}
      <a className="link" href="/privacy">
        {words.link}
      </a>
    </p>
  );
}
