/** Puts text where it can be pasted. False where the host's frame does not allow it. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Hands the browser a text file to keep. Nothing leaves the machine. */
export function saveText(text: string, name: string, type = "text/plain"): void {
  save(new Blob([text], { type: `${type};charset=utf-8` }), name);
}

const OFFICE = "application/vnd.openxmlformats-officedocument";
const TYPES = { docx: `${OFFICE}.wordprocessingml.document`, xlsx: `${OFFICE}.spreadsheetml.sheet` };

/** The same for a file of Word or Excel; its ending comes with its name. */
export function saveOffice(bytes: Uint8Array, name: string, form: keyof typeof TYPES): void {
  save(new Blob([new Uint8Array(bytes)], { type: TYPES[form] }), name);
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has to begin before the address goes away.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
