import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { asyncApi } from './asyncapi';
import { ApiDescription } from './openapi';

@Controller('api')
@ApiExcludeController()
export class DescriptionController {
  constructor(private readonly description: ApiDescription) {}

  @Get('openapi.json')
  openapi(): object {
    return this.description.document;
  }

  @Get('asyncapi.json')
  asyncapi(): object {
    return asyncApi;
  }
}
