import type { OpenAPIObject } from '@nestjs/swagger';
import { DOCS_STYLE } from './docs-style';

const METHODS = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** A page that lists every route of the API: plain HTML, without a script. */
export function docsPage(document: OpenAPIObject): string {
  const routes = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [routeSection(method, path, operation)];
    }),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plumbline API</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><style>${DOCS_STYLE}</style></head>
<body><main><h1>Plumbline API ${escaped(document.info.version)}</h1><p>${escaped(document.info.description ?? '')}
The machine-readable description: <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI ${escaped(document.openapi)}).</p>
${routes.join('\n')}</main></body></html>`;
}

function routeSection(
  method: string,
  path: string,
  { summary = '', parameters = [], requestBody, responses }: NonNullable<OpenAPIObject['paths'][string]['get']>,
): string {
  const names = parameters.map((it) => ('name' in it ? `<li><code>${escaped(it.name)}</code> in ${it.in}</li>` : '')).join('');
  const body = requestBody === undefined ? '' : `<details><summary>Request body</summary><pre>${pretty(requestBody)}</pre></details>`;
  return `<section><h2><code>${method.toUpperCase()} ${escaped(path)}</code></h2><p>${escaped(summary)}</p>${names === '' ? '' : `<ul>${names}</ul>`}${body}
<details><summary>Answers</summary><pre>${pretty(responses)}</pre></details></section>`;
}

const pretty = (value: unknown): string => escaped(JSON.stringify(value, null, 2));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
