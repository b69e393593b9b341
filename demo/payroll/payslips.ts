export interface Payslip {
  readonly month: Date;
  readonly grossPence: number;
  readonly taxPence: number;
  readonly insurancePence: number;
  readonly netPence: number;
}

/** Six invented months, the latest one first. */
export function payslipsUntil(today: Date): readonly Payslip[] {
  return overtimePence.map((overtime, index) => {
    const month = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1 - index, 1));
    const grossPence = monthlyPence + overtime;
    const taxPence = Math.round(Math.max(0, grossPence - 1_047_50) * 0.2);
    const insurancePence = Math.round(Math.max(0, grossPence - 1_048_00) * 0.08);
    return { month, grossPence, taxPence, insurancePence, netPence: grossPence - taxPence - insurancePence };
  });
}

/** The last day of this month. */
export function nextPayday(today: Date): Date {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 0));
}

const monthlyPence = 2_916_67;
const overtimePence = [0, 142_50, 0, 85_00, 0, 310_25];
