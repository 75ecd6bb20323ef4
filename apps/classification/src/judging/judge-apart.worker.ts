import { parentPort, workerData } from 'node:worker_threads';
import { judge, type JudgeInput } from '@plaza/disclosure';

parentPort!.postMessage(judge(workerData as JudgeInput));
