// Cuts Inter down to the letters that Kazakh, Russian and English pages need, so that the first page stays light.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const inter = new URL('../node_modules/@fontsource-variable/inter/', import.meta.url);
const target = new URL('../src/styles/fonts/', import.meta.url);
const licences = new URL('../public/licences/', import.meta.url);

const between = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join(
    '',
  );

const cuts = {
  latin: between(0x20, 0x7e) + '\u00a0\u00ad§«»°·×÷–—‘’“”„•…−',
  cyrillic: between(0x401, 0x45f) + '№',
  'cyrillic-ext': 'ӘәҒғҚқҢңӨөҰұҮүҺһ',
};

await mkdir(target, { recursive: true });
await mkdir(licences, { recursive: true });
for (const [name, letters] of Object.entries(cuts)) {
  const whole = await readFile(new URL(`files/inter-${name}-wght-normal.woff2`, inter));
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
  });
  await writeFile(new URL(`inter-${name}.woff2`, target), cut);
}
await copyFile(new URL('LICENSE', inter), new URL('inter.txt', licences));
