/** What follows an answer at the desk: recipients told of a correction, an answer on paper. */
export const deskAfterWords = {
  recipients: {
    title: '相手先への連絡',
    hint: '直した内容を、渡した相手先にも伝えたら、記録してください。ご本人のページにも載ります。',
    none: 'このアドレスのご予約には、渡す相手先がありません。',
    field: '伝えた相手先',
    submit: '伝えたことを記録する',
  },
  paper: {
    title: '紙でのお渡し',
    hint: 'お答えを印刷し、登録の住所へ書留郵便でお送りするか、窓口でお渡しください。',
    print: '印刷するページを開く',
    submit: '紙でお渡しした',
    done: (day: string) => `${day}にお渡ししました。`,
    letter: (name: string) => `${name} 様`,
    back: 'お求めへ戻る',
    work: (label: string) => `紙でのお渡し：${label}`,
  },
} as const;
