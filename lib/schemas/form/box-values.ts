/** Every optional box sends one of these: the second comes from a hidden field in front of it. */
export const BOX_VALUES = { ticked: 'on', unticked: 'off' } as const;
