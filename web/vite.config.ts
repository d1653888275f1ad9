import { build, defineConfig, type UserConfig } from 'vite';

import { coarseAtlas } from './coarseAtlas.ts';

/**
 * The pages: each is a folder here with an index.html, and becomes a folder of the same name in dist/.
 *
 * Each is built on its own. In one common build they would share chunks in one common folder; so every page's
 * folder is complete and can be served, or left out, alone.
 */
const [first, ...others] = ['playground', 'explore'] as const;

function page(name: string): UserConfig {
  return {
    root: `${import.meta.dirname}/${name}`,
    // Relative addresses, so the page may be served under any path.
    base: './',
    logLevel: 'warn',
    plugins: [coarseAtlas()],
    // A large file is parsed faster as JSON than as code.
    json: { stringify: true },
    worker: { format: 'es' },
    resolve: {
      alias: { 'monaco-editor/esm/vs/editor/edcore.main.js': `${import.meta.dirname}/playground/monaco.ts` },
    },
    build: {
      outDir: `${import.meta.dirname}/dist/${name}`,
      emptyOutDir: true,
      // The bundle carries other people's code; their licences go with it.
      license: { fileName: 'licenses.md' },
      // Monaco alone is some megabytes, and loads once.
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        onLog(level, log, handle) {
          // Libraries mark files with "use client", which means nothing outside a server framework.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  };
}

export default defineConfig({
  ...page(first),
  builder: {
    async buildApp(builder) {
      await builder.build(builder.environments['client']!);
      for (const name of others) await build({ ...page(name), configFile: false });
    },
  },
});
