// The widget's own style, as a constructed sheet, which no policy of the page forbids. The figure takes no style from
// the page: what is inherited is reset there.
import { css } from 'lit'

export const style = css`
  :host {
    display: block !important;
    visibility: visible !important;
    color-scheme: light dark;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  figure {
    all: initial;
    display: block;
    color-scheme: inherit;
    font:
      16px/1.6 system-ui,
      'Noto Sans Arabic',
      sans-serif;
    color: light-dark(#1d1b18, #efebe3);
    background: light-dark(#fff, #201f1c);
    border: 1px solid light-dark(#d8d2c6, #45413a);
    border-radius: 8px;
    padding: 1em 1.25em;
    overflow-wrap: anywhere;
  }
  figure[dir='rtl'] {
    direction: rtl;
  }
  blockquote {
    margin: 0 0 0.75em;
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid light-dark(#0b5a54, #6fd0c4);
    font-family: 'Noto Serif', 'Noto Naskh Arabic', Georgia, 'Times New Roman', serif;
    font-size: 1.125em;
    text-align: start;
  }
  blockquote[dir='rtl'] {
    direction: rtl;
    line-height: 1.9;
  }
  blockquote[dir='ltr'] {
    direction: ltr;
  }
  .deed {
    font-weight: 600;
    margin-bottom: 0.5em;
  }
  .MIXED {
    border-inline-start-style: dashed;
  }
  .INDIRECT {
    border-inline-start-style: dotted;
  }
  p {
    margin: 0 0 0.25em;
  }
  figcaption {
    font-size: 0.9em;
  }
  .soft {
    color: light-dark(#575149, #b9b2a6);
  }
  .status strong {
    display: inline-block;
    border: 1px solid;
    border-radius: 1em;
    padding: 0 0.7em;
    color: light-dark(#8f2f0c, #ffb190);
  }
  a {
    color: light-dark(#0b5a54, #6fd0c4);
    display: inline-block;
    min-height: 24px;
  }
  a:focus-visible {
    outline: 3px solid light-dark(#1457c8, #8db8ff);
    outline-offset: 2px;
  }
`
