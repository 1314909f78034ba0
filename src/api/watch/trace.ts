// Traces for OpenTelemetry, sent over OTLP/HTTP: a span for each request, below it one for each operation with the count
// and the time of its SQL statements. The packages are large and loaded only when an endpoint is set.
import type { IncomingHttpHeaders } from 'node:http'
import type * as Api from '@opentelemetry/api'
import about from '../../../package.json' with { type: 'json' }
import { expected, IsnadError } from '../../errors.ts'

export type Attributes = Readonly<Record<string, string | number | boolean>>

export interface Span {
  child(name: string): Span
  /** @param failed whether the server is at fault */
  end(attributes: Attributes, failed?: boolean): void
}

export interface Tracing {
  /** A span for a request; it continues the trace of its `traceparent`. */
  request(name: string, headers: IncomingHttpHeaders): Span
  /** Sends what is left. */
  close(): Promise<void>
}

/** What a user installs to have traces; the versions are those of the tests. */
export const tracePackages = [
  '@opentelemetry/sdk-trace',
  '@opentelemetry/resources',
  '@opentelemetry/exporter-trace-otlp-http',
]

/**
 * Starts tracing to the endpoint that the environment names in OTEL_EXPORTER_OTLP_ENDPOINT. The exporter reads the other
 * variables of OpenTelemetry (headers, timeout, compression) itself.
 * @throws IsnadError CONFIG_INVALID when the packages are not installed
 */
export const startTracing = async (): Promise<Tracing> => {
  const { name, version } = about
  const { api, sdk, resources, exporter } = await load()
  const provider = new sdk.TracerProvider({
    resource: resources.resourceFromAttributes({
      'service.name': process.env['OTEL_SERVICE_NAME'] ?? name,
      'service.version': version,
    }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new exporter.OTLPTraceExporter() })],
  })
  const tracer = provider.getTracer(name, version)
  const spanIn = (parent: Api.Context, name: string, kind: Api.SpanKind): Span => {
    const span = tracer.startSpan(name, { kind }, parent)
    return {
      child: (below) => spanIn(api.trace.setSpan(parent, span), below, api.SpanKind.INTERNAL),
      end: (attributes, failed = false) => {
        span.setAttributes(attributes)
        if (failed) span.setStatus({ code: api.SpanStatusCode.ERROR })
        span.end()
      },
    }
  }
  return {
    request: (name, headers) => spanIn(parentIn(api, headers), name, api.SpanKind.SERVER),
    close: () => provider.shutdown(),
  }
}

const load = async () => {
  try {
    const [api, sdk, resources, exporter] = await Promise.all([
      import('@opentelemetry/api'),
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ])
    return { api, sdk, resources, exporter }
  } catch (cause) {
    throw new IsnadError(
      'CONFIG_INVALID',
      expected(
        'api',
        'the packages of OpenTelemetry, because OTEL_EXPORTER_OTLP_ENDPOINT is set',
        `none; install them with \`npm install ${tracePackages.join(' ')}\``,
      ),
      {},
      cause,
    )
  }
}

/** The caller's place in its trace (W3C Trace Context, version 00). */
const parentIn = (api: typeof Api, { traceparent }: IncomingHttpHeaders): Api.Context => {
  const [, traceId, spanId, flags = '0'] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(String(traceparent)) ?? []
  const place = {
    traceId: traceId ?? '',
    spanId: spanId ?? '',
    traceFlags: Number.parseInt(flags, 16),
    isRemote: true,
  }
  return api.isSpanContextValid(place) ? api.trace.setSpanContext(api.ROOT_CONTEXT, place) : api.ROOT_CONTEXT
}
