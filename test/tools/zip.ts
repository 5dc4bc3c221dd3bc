/** A file in a zip archive. */
export interface ZipEntry {
  readonly path: string;
  /** What it takes in the archive, in bytes. */
  readonly packedBytes: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** The files of an archive, from its central directory (APPNOTE 4.3.12). Throws when it is none, or a zip64 one. */
export function zipEntries(archive: Buffer): ZipEntry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || archive.readUInt32LE(end) !== endOfDirectory) throw new Error('This is no zip archive.');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== directoryEntry)
      throw new Error(`The archive's directory is broken at ${at}.`);
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    entries.push({
      path: archive.toString('utf8', at + 46, at + 46 + name),
      packedBytes: archive.readUInt32LE(at + 20),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}
