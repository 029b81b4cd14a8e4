/** Looks of `<city-article-card>` itself: in a grid it is as tall as its row. */
import { css } from 'lit';

export const cardElementStyles = css`
  :host([layout='cards']),
  :host([layout='cards']) .box {
    block-size: 100%;
  }
`;
