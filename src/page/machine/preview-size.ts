// The size of a preview picture in pixels, which every network accepts as a large card.
export const previewSize = { width: 1200, height: 630 } as const
