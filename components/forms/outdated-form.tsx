'use client';

import { type MouseEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { FormError } from '@/lib/schemas/form/form-state';
import { lostFormWords as words } from '@/lib/wording/site/lost-form';
import { sendAnew } from './send-anew';

/** The site became another while the form was open: what was typed is sent to it as it is now, or copied by hand. */
export function OutdatedForm({ error }: { error: FormError }) {
  const [stuck, setStuck] = useState(false);
  const send = async ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const form = currentTarget.closest('form');
    const sent = form !== null && (await sendAnew(form).catch(() => false));
    setStuck(!sent);
  };
  return (
    <>
      <p className="font-bold text-error">{error.message}</p>
      <p role="status" className="empty:hidden">
        {stuck && words.stuck}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button size="small" onClick={send}>
          {words.anew}
        </Button>
        <a href={error.href} target="_blank" rel="noopener" className="link">
          {words.open}
        </a>
      </p>
    </>
  );
}
