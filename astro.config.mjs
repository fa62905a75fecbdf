import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://amends.example',
  integrations: [preact()],
  build: { format: 'directory', inlineStylesheets: 'auto' },
  trailingSlash: 'always',
});
