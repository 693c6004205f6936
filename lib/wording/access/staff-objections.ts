/** Why somebody of the staff may not do something now, as every command says it. */
export const staffObjectionWords = {
  'not-allowed': 'この操作は、ご担当の権限では行えません。責任者にご相談ください。',
  'confirm-again': 'この操作の前に、もう一度ご本人であることを確かめてください。',
} as const;
