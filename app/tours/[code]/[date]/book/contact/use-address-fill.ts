'use client';

import { useState } from 'react';
import { addressOf } from './address-of';

const asFigures = (typed: string) => typed.normalize('NFKC').replaceAll(/\D/g, '');

/** Fills the address from the postal code as soon as that is whole, unless somebody wrote an address themselves. */
export function useAddressFill(fill: (name: string, value: string) => void) {
  const [filled, setFilled] = useState('');
  const follow = async (input: HTMLInputElement) => {
    const address = input.form?.elements.namedItem('address');
    const figures = asFigures(input.value);
    if (figures.length !== 7 || !(address instanceof HTMLInputElement)) return;
    const isOurs = () => address.value === '' || address.value === filled;
    const found = isOurs() ? await addressOf(figures).catch(() => null) : null;
    if (found === null || !isOurs() || asFigures(input.value) !== figures) return;
    fill('address', found);
    setFilled(found);
  };
  return { filled, follow };
}
