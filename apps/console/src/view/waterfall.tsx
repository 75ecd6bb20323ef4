import { shown } from '@plaza/text-analysis';
import type { Bar, Waterfall } from '../traces/waterfall';
import { milliseconds, timeOf } from './milliseconds';
import { colourOf, ServiceTag } from './service-tag';
import type { Visit } from './visit';

const WIDTH = 1000;
const DEEPEST = 8;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** The bars are pictures of what the texts beside them say. */
export function WaterfallView({ visit, waterfall }: { visit: Visit; waterfall: Waterfall }) {
  const { t } = visit;
  const from = Math.min(0, ...waterfall.bars.map(({ offsetUs }) => offsetUs));
  const length = waterfall.durationUs - from;
  return (
    <div class="waterfall">
      <ul class="legend">{waterfall.services.map((service) => <li><ServiceTag service={service} /></li>)}</ul>
      <div class="scale" aria-hidden="true">
        <span />
        <span class="ticks">{TICKS.map((part) => <span>{milliseconds(from + length * part)}</span>)}</span>
        <span />
      </div>
      <ol aria-label={t.traces.waterfall}>
        {waterfall.bars.map((bar) => <li><SpanRow visit={visit} bar={bar} from={from} length={length} /></li>)}
      </ol>
    </div>
  );
}

function SpanRow({ visit, bar, from, length }: { visit: Visit; bar: Bar; from: number; length: number }) {
  const { t } = visit;
  const { span, depth, offsetUs, durationUs, shared } = bar;
  const x = ((offsetUs - from) / length) * WIDTH;
  const width = Math.max((durationUs / length) * WIDTH, 3);
  return (
    <details class={span.failed ? 'span span-failed' : 'span'}>
      <summary>
        <span class={`span-name depth-${Math.min(depth, DEEPEST)}`}>
          <ServiceTag service={span.service} />
          <span class="span-title">{shown(span.name)}</span>
          {shared && <span class="tag" title={t.traces.sharedHint}>{t.traces.shared}</span>}
          {span.failed && <span class="tag tag-failed">{t.traces.failed}</span>}
        </span>
        <svg class="bar" viewBox={`0 0 ${WIDTH} 20`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {TICKS.map((part) => <line x1={part * WIDTH} x2={part * WIDTH} y1="0" y2="20" />)}
          <rect class={`colour-${colourOf(span.service)}${shared ? ' bar-shared' : ''}`} x={Math.min(x, WIDTH - 3)} y="4" width={Math.min(width, WIDTH)} height="12" />
        </svg>
        <span class="span-time">{milliseconds(durationUs)}</span>
      </summary>
      <SpanDetails visit={visit} bar={bar} />
    </details>
  );
}

function SpanDetails({ visit, bar: { span, offsetUs, shared } }: { visit: Visit; bar: Bar }) {
  const { t, href } = visit;
  const elsewhere = shared ? [] : span.links;
  return (
    <div class="span-details">
      {shared && <p>{t.traces.sharedHint}</p>}
      <table class="data">
        <thead><tr><th scope="col">{t.traces.name}</th><th scope="col">{t.traces.value}</th></tr></thead>
        <tbody>
          <tr><th scope="row">{t.traces.startedAfter}</th><td>{timeOf(span.startedUs)} (+{milliseconds(offsetUs)})</td></tr>
          <tr><th scope="row">{t.traces.kind}</th><td>{t.traces.kinds[span.kind] || '–'}</td></tr>
          {Object.entries(span.attributes).map(([name, value]) => <tr><th scope="row"><code>{shown(name)}</code></th><td><code>{shown(String(value))}</code></td></tr>)}
          {span.events.map((event) => (
            <tr>
              <th scope="row">{t.traces.event} {shown(event.name)}</th>
              <td>+{milliseconds(event.atUs - span.startedUs)} {Object.entries(event.attributes).map(([name, value]) => <code>{shown(`${name}=${value}`)} </code>)}</td>
            </tr>
          ))}
          {elsewhere.map((link) => <tr><th scope="row">{t.traces.link}</th><td><a href={href(`/traces/${link.traceId}`)}><code>{link.traceId}</code></a></td></tr>)}
        </tbody>
      </table>
    </div>
  );
}
