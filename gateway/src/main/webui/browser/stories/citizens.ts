const INITIATORS = 1000;

/** Somebody who does not exist, with an identification number whose check digit is right. */
export interface Citizen {
  iin: string;
  bornOn: string;
}

const start = Date.now();

/** Another citizen for each row, and others in each run. */
export function citizen(row: number): Citizen {
  const year = String(60 + (row % 30));
  const month = `0${1 + (row % 9)}`;
  const day = `1${(row >> 3) % 9}`;
  for (let serial = (start + row * 7919) % 10_000; ; serial = (serial + 1) % 10_000) {
    const digits = `${year}${month}${day}3${String(serial).padStart(4, '0')}`;
    const first = checkOf(digits, 0);
    const check = first === 10 ? checkOf(digits, 2) : first;
    if (check < 10) return { iin: `${digits}${check}`, bornOn: `19${year}-${month}-${day}` };
  }
}

const checkOf = (digits: string, shift: number) =>
  [...digits].reduce((sum, digit, place) => sum + Number(digit) * (((place + shift) % 11) + 1), 0) %
  11;

/** The file of an initiative group over several regions. */
export function initiators(regions: readonly string[]): string {
  const rows = Array.from({ length: INITIATORS }, (_, row) => {
    const { iin, bornOn } = citizen(row);
    return `${iin},Жаттығуов,Ержан,,${bornOn},${regions[row % regions.length]},`;
  });
  return ['iin,surname,givenName,patronymic,bornOn,region,contact', ...rows].join('\n');
}

export const fileOf = (text: string) => ({
  name: 'list.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});
