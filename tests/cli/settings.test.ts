import { describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config.ts'

describe('the settings', () => {
  it('have defaults, for which an empty variable counts as not set', () => {
    expect(readConfig({ PORT: '', ISNAD_RATE_LIMIT: '' })).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      mayFetch: false,
      publicUrl: undefined,
      trustedProxies: [],
      rateLimit: 30_000,
      running: undefined,
      metrics: 'local',
      slow: 1000,
      traceEndpoint: undefined,
    })
  })

  it.each([
    [{ ISNAD_PUBLIC_URL: 'https://quotes.example/' }, { publicUrl: 'https://quotes.example' }],
    [{ ISNAD_FETCH: 'on' }, { mayFetch: true }],
    [{ ISNAD_READERS: '3' }, { readers: 3 }],
    [
      { ISNAD_TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,::1' },
      { trustedProxies: ['127.0.0.1', '10.0.0.0/8', '::1'] },
    ],
    [{ ISNAD_RATE_LIMIT: 'off' }, { rateLimit: undefined }],
    [{ ISNAD_RATE_LIMIT: '500' }, { rateLimit: 500 }],
    [{ ISNAD_RUNNING: '16' }, { running: 16 }],
    [{ ISNAD_METRICS: 'all' }, { metrics: 'all' }],
    [{ ISNAD_SLOW_MS: 'off' }, { slow: undefined }],
    [{ ISNAD_SLOW_MS: '0' }, { slow: 0 }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' }, { traceEndpoint: 'http://127.0.0.1:4318' }],
    [{ ISNAD_DATABASE_URL: 'file:///tmp/a.db' }, { databaseUrl: 'file:/tmp/a.db' }],
  ])('read %j', (environment, expected) => {
    expect(readConfig(environment)).toMatchObject(expected)
  })

  it.each([
    [{ PORT: '70000' }, 'PORT: '],
    [{ ISNAD_PUBLIC_URL: 'https://quotes.example/path' }, 'expected http:// or https:// with a host'],
    [{ ISNAD_READERS: '0' }, 'ISNAD_READERS: '],
    [{ ISNAD_TRUSTED_PROXIES: '10.0.0.0/8, proxy' }, 'expected addresses or networks'],
    [{ ISNAD_RATE_LIMIT: '-1' }, 'ISNAD_RATE_LIMIT: '],
    [{ ISNAD_RATE_LIMIT: 'much' }, 'expected a positive number or off, got "much"'],
    [{ ISNAD_RUNNING: '1001' }, 'ISNAD_RUNNING: '],
    [{ ISNAD_METRICS: 'some' }, 'ISNAD_METRICS: '],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: '127.0.0.1' }, 'expected http:// or https://'],
    [{ ISNAD_DATABASE_URL: 'mysql://user:secret@host/db' }, 'got (not shown)'],
    [{ ISNAD_DATABASE_URL: 'file::memory:' }, 'only one connection'],
  ])('refuse %j, and say what was expected', (environment, words) => {
    const read = () => readConfig(environment)
    expect(read).toThrow(words)
    expect(read).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }))
    expect(read).not.toThrow('secret')
  })
})
