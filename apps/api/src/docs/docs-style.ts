import { createHash } from 'node:crypto';

/** The look of the page about the API: the app's paper and ink, light and dark. */
export const DOCS_STYLE = `
:root{color-scheme:light dark;font:16px/1.5 'Inter Variable',system-ui,sans-serif;background:light-dark(#faf9f6,#13171a);color:light-dark(#1b2024,#e8e6e1)}
body{margin:0}
main{max-width:60rem;margin:0 auto;padding:32px 16px 64px}
h1{font-size:1.625rem;letter-spacing:-.018em}
h2{margin:0;font-size:1rem}
a{color:light-dark(#0b5c74,#74c7df)}
section{margin-block:12px;padding:14px 18px;border:1px solid light-dark(#e3e0d8,#2b3238);border-radius:10px;background:light-dark(#fff,#1a1f23)}
section p{margin:4px 0}
summary{cursor:pointer;color:light-dark(#0b5c74,#74c7df);padding-block:2px}
pre{overflow-x:auto;padding:12px;border-radius:6px;background:light-dark(#f2f0ea,#0e1214);font-size:.8125rem}
:focus-visible{outline:2px solid light-dark(#0b5c74,#74c7df);outline-offset:2px}
`;

/** The policy of that page: nothing is loaded, and this one style is known by its digest. */
export const DOCS_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(DOCS_STYLE).digest('base64')}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
