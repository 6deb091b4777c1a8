/** Articles of the tests' own, with the outlet and the day that a corpus knows of each. */
export const CORPUS: readonly { id: number | string; text: string; outlet: string; published: string }[] = [
  {
    id: 1,
    outlet: 'Harbour Post',
    published: '2025-03-04',
    text: 'The 🌊 flood in Kenya killed 14 people on Tuesday.\n\n“The river has never been this high,” said Peter Wanjala, the county commissioner. “We need boats.”\n',
  },
  {
    id: 2,
    outlet: 'Harbour Post',
    published: '2025-03-20',
    text: 'Nairobi is counting its losses.\n\n“We need money now,” Peter Wanjala told reporters. Amina Yusuf, a spokeswoman for the Red Cross, said: “The roads are gone.”\n',
  },
  {
    id: 'three',
    outlet: 'The Daily Anchor',
    published: '2025-04-02',
    text: 'At least 20 people died when a café roof fell in Leeds, officials said.\n\n“It was an accident,” said Amina Yusuf. Two hundred people had dinner there.\n',
  },
  { id: 4, outlet: 'The Daily Anchor', published: '2025-04-03', text: 'No news is good news.\n' },
]

/** One line of NDJSON an article, and one line that is none. */
export const LINES: string = `${CORPUS.map((article) => JSON.stringify(article)).join('\n')}\n`
