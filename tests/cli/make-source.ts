import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../edition/make-folder.ts'

/** A folder with these files, gone when the test is over. */
export function makeSource(files: Record<string, string | Uint8Array>): string {
  const folder = makeFolder()
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** The articles of a folder, by name; what is hidden is not among them. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !join(entry.parentPath, entry.name).slice(folder.length).includes('/.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

const openings = ['Warga memindahkan perahu ke sungai lama', 'Petani menanam bibit bakau di tepi tambak', 'Guru membuka kelas malam untuk nelayan', 'Dokter hewan memeriksa kerbau di lereng']
const places = ['Demak', 'Kudus', 'Jepara', 'Rembang', 'Lasem', 'Juwana', 'Pati']
const tails = ['sejak hujan turun tiga hari.', 'setelah jalan desa selesai diperbaiki.', 'karena harga solar naik lagi.', 'bersama mahasiswa dari kota.', 'atas permintaan kepala dukuh.']

/** The n-th of many articles that have nothing in common: a text as it is copied from a page. */
export function makeText(number: number): string {
  const sentence = (step: number) => {
    const at = number * 7 + step * 13
    return `${openings[at % 4]} ${at} di ${places[(at * 3 + step) % 7]} ${number + step} kali ${tails[(at + step) % 5]}`
  }
  const day = String((number % 27) + 1).padStart(2, '0')
  return [
    `Kabar Nomor ${number} dari ${places[number % 7]}`,
    `Senin, ${Number(day)} November 2026 09:30 WIB`,
    ...[1, 2, 3, 4].map((step) => `${sentence(step)} ${sentence(step + 4)}`),
    `"Kami mencatat ${number} rumah," kata Ratna Wiyandari, Kepala Dinas Perdagangan.`,
    '',
  ].join('\n\n')
}
