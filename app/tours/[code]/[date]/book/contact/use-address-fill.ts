'use client';

import { useState } from 'react';
import { EMPTY_FORM } from '@/lib/schemas/form/form-state';
import { addressOf } from './actions';

const asFigures = (typed: string) => typed.normalize('NFKC').replaceAll(/\D/g, '');

/**
 * Fills the address from the postal code as soon as that is whole, unless somebody wrote an address themselves. What an
 * earlier code filled in goes with that code.
 */
export function useAddressFill(fill: (name: string, value: string) => void) {
  const [filled, setFilled] = useState('');
  const follow = async (input: HTMLInputElement) => {
    const address = input.form?.elements.namedItem('address');
    const figures = asFigures(input.value);
    if (figures.length !== 7 || !(address instanceof HTMLInputElement)) return;
    const isOurs = () => address.value === '' || address.value === filled;
    const found = isOurs() ? await lookUp(figures) : null;
    if (!isOurs() || asFigures(input.value) !== figures) return;
    fill('address', found ?? '');
    setFilled(found ?? '');
  };
  return { filled, follow };
}

async function lookUp(postalCode: string): Promise<string | null> {
  const form = new FormData();
  form.set('postalCode', postalCode);
  try {
    return (await addressOf(EMPTY_FORM, form)).told ?? null;
  } catch {
    return null;
  }
}
