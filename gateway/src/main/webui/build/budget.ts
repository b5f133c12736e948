import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const FIRST_PAGE = 'src/results/ResultsPage.tsx';
const LANGUAGES = ['kk', 'ru', 'en'];

/** Fails the build when the results page, with its heaviest language, costs more than `limit` bytes on the wire. */
export function firstPageBudget(limit: number): Plugin {
  return {
    name: 'first-page-budget',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const sizes = LANGUAGES.map((language) => sizeOfFirstPage(bundle, language));
        const heaviest = Math.max(...sizes.map((size) => size.total));
        for (const size of sizes) this.info(describe(size));
        if (heaviest > limit) {
          this.error(`The first page costs ${heaviest} bytes compressed; the budget is ${limit}.`);
        }
      },
    },
  };
}

interface Size {
  language: string;
  scripts: number;
  styles: number;
  fonts: number;
  total: number;
}

function sizeOfFirstPage(bundle: Rolldown.OutputBundle, language: string): Size {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const starts = chunks.filter(
    (chunk) =>
      chunk.isEntry ||
      chunk.facadeModuleId?.endsWith(FIRST_PAGE) ||
      chunk.facadeModuleId?.endsWith(`src/texts/${language}.json`),
  );
  const needed = withImports(bundle, starts);
  const styles = new Set<string>();
  for (const chunk of needed) {
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  }
  const sheets = [...styles].map((name) => contentOf(bundle, name));
  // Nobody knows which letters a page shows first: every cut of the font counts.
  const fonts = Object.values(bundle).filter((part) => part.fileName.endsWith('.woff2'));
  const size = {
    scripts: sum(needed.map((chunk) => compressed(chunk.code))),
    styles: sum(sheets.map(compressed)),
    fonts: sum(fonts.map((font) => contentOf(bundle, font.fileName).length)),
  };
  return { language, ...size, total: size.scripts + size.styles + size.fonts };
}

function withImports(bundle: Rolldown.OutputBundle, starts: Rolldown.OutputChunk[]) {
  const needed = new Set(starts);
  for (const chunk of needed) {
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') needed.add(imported);
    }
  }
  return [...needed];
}

function contentOf(bundle: Rolldown.OutputBundle, name: string) {
  const part = bundle[name];
  return part?.type === 'asset' ? part.source : '';
}

const compressed = (content: string | Uint8Array) => gzipSync(content, { level: 6 }).length;
const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
const describe = (size: Size) =>
  `first page, ${size.language}: ${size.total} bytes compressed ` +
  `(scripts ${size.scripts}, styles ${size.styles}, fonts ${size.fonts})`;
