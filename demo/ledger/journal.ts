export interface Entry {
  readonly on: Date;
  readonly number: number;
  readonly text: string;
  readonly account: string;
  /** In pence; money that came in is positive. */
  readonly pence: number;
}

export interface Journal {
  readonly entries: readonly Entry[];
  readonly balancePence: number;
  readonly unpaidPence: number;
  readonly vatPence: number;
}

/** The invented books of an invented firm, always up to today. */
export function journalOf(today: Date): Journal {
  let balancePence = openingPence;
  const entries = postings.map(([daysAgo, text, account, pence], index) => {
    balancePence += pence;
    const on = new Date(today.getTime() - daysAgo * 86_400_000);
    return { on, number: 1187 - index, text, account, pence };
  });
  return { entries, balancePence, unpaidPence: 7_218_00, vatPence: 3_904_62 };
}

const openingPence = 38_412_77;

const postings: readonly (readonly [daysAgo: number, text: string, account: string, pence: number])[] = [
  [0, 'Oak worktop, Marsden kitchen', '4000 Sales', 2_460_00],
  [1, 'Ferrers Timber, invoice 80231', '5000 Materials', -1_184_40],
  [2, 'Van insurance, third instalment', '7300 Motor', -86_15],
  [4, 'Staircase, Hollin Court, second half', '4000 Sales', 4_875_00],
  [5, 'Workshop rent', '7100 Rent', -1_350_00],
  [7, 'Saw blades sharpened', '7500 Repairs', -118_80],
  [8, 'Six sash windows, deposit', '4000 Sales', 3_120_00],
  [11, 'Wages', '7000 Wages', -6_742_18],
  [12, 'Electricity', '7200 Power', -241_06],
  [14, 'Refund, cracked panel', '4000 Sales', -185_00],
  [15, 'Ironmongery, Pell & Sons', '5000 Materials', -327_54],
  [19, 'Bookcases, Linden School', '4000 Sales', 5_640_00],
];
