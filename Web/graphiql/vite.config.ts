import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The graph IDE, a page of its own that the API serves at /graphql/ui/ and that needs nothing from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../../Api/wwwroot/graphql/ui',
    emptyOutDir: true,
    // Its editor is large by nature.
    chunkSizeWarningLimit: 10_000,
    // Its modules carry directives for React's compiler that mean nothing here.
    rolldownOptions: { onLog: (level, log, handle) => log.code === 'MODULE_LEVEL_DIRECTIVE' || handle(level, log) },
  },
})
