// Ways out of the panel: a file to download, the clipboard, a picture. The frame may download, but not use the
// newer clipboard interface, so copying goes through the copy event.

/** Offers a file to the browser. */
export function download(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.appendChild(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * Puts text on the clipboard, with formatting for editors that take it.
 *
 * @returns False when the browser refused.
 */
export function copyFormatted(html: string, text: string): boolean {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
}

const SHARPNESS = 2; // pixels of the picture for one of the drawing

/** The page with every SVG picture in it drawn as a PNG, which Drive takes. */
export async function withDrawnPictures(page: string): Promise<string> {
  let drawn = page;
  for (const address of page.match(/data:image\/svg[^"]+/g) ?? [])
    drawn = drawn.replace(address, await pngOf(address));
  return drawn;
}

async function pngOf(address: string): Promise<string> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width * SHARPNESS;
  canvas.height = picture.height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws no pictures');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
