// The measures of a preview picture, in pixels: what every network takes for a large card.
export const previewSize = { width: 1200, height: 630 } as const
