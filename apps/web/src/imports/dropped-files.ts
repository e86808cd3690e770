/** What a drop brought. */
export interface Dropped {
  readonly files: readonly File[];
  /** Names of folders, which a browser does not send as they are. */
  readonly folders: readonly string[];
}

/** Tells files from folders, whatever else was dragged (text, a link, a picture of a page). */
export function droppedFiles(transfer: Pick<DataTransfer, 'items'>): Dropped {
  const files: File[] = [];
  const folders: string[] = [];
  for (const item of Array.from(transfer.items)) {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    if (file === null) continue;
    if (item.webkitGetAsEntry()?.isDirectory === true) folders.push(file.name);
    else files.push(file);
  }
  return { files, folders };
}
