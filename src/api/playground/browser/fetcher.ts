// Sends an operation to the address that the page came from, as GraphQL over HTTP specifies.
import type { Fetcher } from '@graphiql/toolkit'

export const fetcher: Fetcher = async (params, options) => {
  const response = await fetch(window.location.pathname, {
    method: 'POST',
    headers: {
      ...options?.headers,
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(params),
  })
  return response.json()
}
