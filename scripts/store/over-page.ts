/** A popup lies over its page as under the browser's button: at the right, in front. Pictures are PNGs in base64. */
export function overPage(page: string, popup: string): string {
  return `<!doctype html><meta charset="utf-8"><style>
    body { position: relative; width: 1280px; height: 800px; margin: 0; overflow: hidden; }
    .page { display: block; width: 1280px; height: 800px; filter: brightness(0.82); }
    .popup { position: absolute; top: 12px; right: 56px; max-height: 776px; overflow: hidden; border-radius: 10px;
      box-shadow: 0 12px 40px rgb(0 0 0 / 35%); }
    .popup img { display: block; }
  </style><img class="page" src="data:image/png;base64,${page}"><div class="popup"><img src="data:image/png;base64,${popup}"></div>`;
}
