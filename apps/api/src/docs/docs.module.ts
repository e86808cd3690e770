import { Module } from '@nestjs/common';
import { DocsController } from './docs.controller';
import { ApiDescription } from './openapi';

@Module({ controllers: [DocsController], providers: [ApiDescription], exports: [ApiDescription] })
export class DocsModule {}
