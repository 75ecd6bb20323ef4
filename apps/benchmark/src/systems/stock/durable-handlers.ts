import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { NatsJetStreamContext } from '@nestjs-plugins/nestjs-nats-jetstream-transport';
import { Document } from '@plaza/contracts';
import { CLASSIFIED, CREATED, PRODUCED, PUBLISHED, type Classified, type Produced, type Published } from './events';
import { Classification, Indexing, Intake, Publishing } from './work';

// The same over JetStream: each event is acknowledged once it has been dealt with, and delivered again when it has not.

@Controller()
export class DurableIntakeHandlers {
  constructor(private readonly intake: Intake) {}

  @EventPattern(CREATED)
  async created(@Payload() document: Document, @Ctx() { message }: NatsJetStreamContext): Promise<void> {
    await this.intake.receive(document);
    message.ack();
  }
}

@Controller()
export class DurableClassificationHandlers {
  constructor(private readonly classification: Classification) {}

  @EventPattern(PRODUCED)
  async produced(@Payload() event: Produced, @Ctx() { message }: NatsJetStreamContext): Promise<void> {
    await this.classification.classify(event);
    message.ack();
  }
}

@Controller()
export class DurablePublicationHandlers {
  constructor(private readonly publishing: Publishing) {}

  @EventPattern(CLASSIFIED)
  async classified(@Payload() event: Classified, @Ctx() { message }: NatsJetStreamContext): Promise<void> {
    await this.publishing.publish(event);
    message.ack();
  }
}

@Controller()
export class DurableSearchHandlers {
  constructor(private readonly indexing: Indexing) {}

  @EventPattern(PUBLISHED)
  async published(@Payload() event: Published, @Ctx() { message }: NatsJetStreamContext): Promise<void> {
    await this.indexing.add(event);
    message.ack();
  }
}
