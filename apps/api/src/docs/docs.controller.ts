import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import { ScoresExplained } from '@plumbline/contract';
import { viewRequirements } from '../openings/judging';
import { NeedsOnlySession } from '../sign-in/needs';
import { docsPage } from './docs-page';
import { ApiDescription } from './openapi';

const BANDS = [
  { name: 'Strong evidence', from: 75 },
  { name: 'Good evidence', from: 55 },
  { name: 'Partial evidence', from: 35 },
  { name: 'Little evidence found', from: 0 },
];

const ATTRIBUTION = [
  'The requirements are quoted from “Qualifications to become a production engineer” by theresa bruno, 13 May 2017.',
  'This product includes information from the O*NET database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 licence. O*NET is a trademark of USDOL/ETA. Plumbline has modified this information; USDOL/ETA has not approved, endorsed or tested the modifications.',
];

/** What there is to read about the API and about the judging. */
@ApiTags('docs')
@Controller()
export class DocsController {
  constructor(private readonly description: ApiDescription) {}

  @Get('openapi.json')
  @NeedsOnlySession()
  @ApiExcludeEndpoint()
  openapi(): OpenAPIObject {
    const { document } = this.description;
    if (document === undefined) throw new ServiceUnavailableException('The api is still starting. Try again in a second.');
    return document;
  }

  @Get('docs')
  @NeedsOnlySession()
  @ApiExcludeEndpoint()
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return docsPage(this.openapi());
  }

  @Get('how-scores-are-made')
  @NeedsOnlySession()
  @ApiOkResponse({ standardSchema: ScoresExplained })
  scores(): ScoresExplained {
    return { requirements: viewRequirements('graded'), bands: BANDS, attribution: ATTRIBUTION };
  }
}
