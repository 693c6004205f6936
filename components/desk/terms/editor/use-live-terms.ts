'use client';

import { type FormEvent, useRef, useState } from 'react';
import type { Terms } from '@/lib/rules/terms';
import { termsFields } from '@/lib/schemas/staff/terms-fields';
import type { Finding } from '@/lib/terms/check/finding';
import { checkTerms } from '@/lib/terms/check-terms';
import type { Fields, Loose } from '@/lib/terms/form/fields';
import { rowOf } from '@/lib/terms/form/row-of';
import { fileOf } from '@/lib/terms/form/terms-form';
import { picturedTerms } from '@/lib/terms/pictured-terms';
import { termsVersion } from '@/lib/terms/terms-of';

/** What the fields come to, by the rules of the site itself. */
export type LiveTerms = {
  readonly findings: readonly Finding[];
  /** Null as long as nothing can be worked out from what was typed. */
  readonly terms: Terms | null;
  /** What was found, by the rows of the form. */
  readonly byRow: ReadonlyMap<string, readonly Finding[]>;
};

const PAUSE = 250;

/** Works out what is typed, a moment after the last key; on the server and without a script, what was saved. */
export function useLiveTerms(base: Loose, values: Fields) {
  const [live, setLive] = useState(() => lookAt(base, values));
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const onInput = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    if (waiting.current !== null) clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      setLive(lookAt(base, termsFields(new FormData(currentTarget))));
    }, PAUSE);
  };
  return { live, onInput };
}

function lookAt(base: Loose, fields: Fields): LiveTerms {
  const text = JSON.stringify(fileOf(base, fields));
  const findings = checkTerms(text, termsVersion);
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    const row = rowOf(finding.at, base, fields) ?? '';
    byRow.set(row, [...(byRow.get(row) ?? []), finding]);
  }
  return { findings, terms: picturedTerms(text, findings), byRow };
}
