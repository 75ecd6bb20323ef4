import { runStage } from '../process';
import type { StageOptions, StageProcess } from './bus';

/** Each process loads its own stage and nothing of the others. */
runStage<StageOptions>(async (stage, options) => {
  const module = (await import(`./${stage}.js`)) as Record<string, (options: StageOptions) => Promise<StageProcess>>;
  await module[stage]!(options);
});
