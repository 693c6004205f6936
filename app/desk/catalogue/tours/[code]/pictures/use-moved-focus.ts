import { useEffect, useRef } from 'react';

// The list of the new order is another one than that on which the button was pressed: the page is made anew.
let pressed: { readonly picture: string; readonly act: string } | null = null;

/** The button that was pressed keeps the focus where its picture has gone; at the end of its way, the other one. */
export function useMovedFocus(order: string) {
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new order that moves the picture
  useEffect(() => {
    const { picture, act } = pressed ?? {};
    pressed = null;
    const buttons = [
      ...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-picture="${picture}"] button`) ??
        []),
    ].filter(({ value }) => value !== 'remove');
    (buttons.find(({ value }) => value === act) ?? buttons[0])?.focus();
  }, [order]);
  const press = (picture: string, act: string) => {
    pressed = { picture, act };
  };
  return { list, press };
}
