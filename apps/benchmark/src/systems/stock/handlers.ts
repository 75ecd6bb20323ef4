import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { Document } from '@plaza/contracts';
import { CLASSIFIED, CREATED, PRODUCED, PUBLISHED, type Classified, type Produced, type Published } from './events';
import { Classification, Indexing, Intake, Publishing } from './work';

// Handlers over Nest's own NATS transport: what is in the hands of a process when it dies is gone.

@Controller()
export class IntakeHandlers {
  constructor(private readonly intake: Intake) {}

  @EventPattern(CREATED)
  created(@Payload() document: Document): Promise<void> {
    return this.intake.receive(document);
  }
}

@Controller()
export class ClassificationHandlers {
  constructor(private readonly classification: Classification) {}

  @EventPattern(PRODUCED)
  produced(@Payload() event: Produced): Promise<void> {
    return this.classification.classify(event);
  }
}

@Controller()
export class PublicationHandlers {
  constructor(private readonly publishing: Publishing) {}

  @EventPattern(CLASSIFIED)
  classified(@Payload() event: Classified): Promise<void> {
    return this.publishing.publish(event);
  }
}

@Controller()
export class SearchHandlers {
  constructor(private readonly indexing: Indexing) {}

  @EventPattern(PUBLISHED)
  published(@Payload() event: Published): Promise<void> {
    return this.indexing.add(event);
  }
}
