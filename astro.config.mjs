import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { site } from './src/site.ts';

const receiver = site.callBack.mode === 'form' ? site.callBack.action : undefined;

export default defineConfig({
  site: process.env.SITE_ADDRESS ?? 'https://amends.example',
  base: process.env.SITE_BASE ?? '/',
  integrations: [preact(), contentSecurityPolicy(receiver), serviceWorker()],
  build: { format: 'directory', inlineStylesheets: 'auto' },
  trailingSlash: 'always',
});
