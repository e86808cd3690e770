import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ScoresExplained } from '@plumbline/contract';
import { NeedsOnlySession } from '../sign-in/needs';
import { explainScores } from './explain-scores';

/** How scores are made: for everybody who is signed in. */
@ApiTags('how-scores-are-made')
@Controller('how-scores-are-made')
export class HowScoresAreMadeController {
  private explained: ScoresExplained | undefined;

  @Get()
  @NeedsOnlySession()
  @ApiOkResponse({ standardSchema: ScoresExplained })
  explain(): ScoresExplained {
    return (this.explained ??= explainScores());
  }
}
