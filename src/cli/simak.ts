import { Command } from 'commander'
import type { ApplyOptions } from './apply-corrections.ts'
import type { BuildCommandOptions } from './build.ts'
import { importHelp } from './import-help.ts'
import type { ImportCommandOptions } from './import.ts'
import { runCommand } from './run-command.ts'
import type { ServeOptions } from './serve.ts'

// Each command is read when it is called: an import need not wait for the bundler, nor a build for the annotator.
const program = new Command('simak')
  .description('Turns news articles into a fast, static, installable, offline reading site.')
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'simak: ')) })
  .showHelpAfterError('(simak --help says more)')

program
  .command('import')
  .description('read articles in any form, annotate them, and put them into a folder of articles')
  .argument('[paths...]', 'files, folders, web addresses; - is standard input')
  .requiredOption('--into <folder>', 'the folder of articles, e.g. data/articles')
  .option('--name <name>', 'what standard input is called, e.g. pasar.txt')
  .option('--images <download>', 'store the pictures of articles in the edition, in sizes for every screen')
  .option('--allow-private', 'fetch also from private networks and this machine')
  .option('--annotate-again', 'annotate unchanged articles anew; without paths, all of the folder')
  .option('--dry-run', 'say what would be done, and write nothing')
  .option('--explain', 'say of each article what was dropped, and why')
  .option('--json', 'tell everything as JSON, one object a line')
  .option('--jobs <number>', 'threads for folders (default: as many as processors)')
  .option('--time-zone <name>', 'zone of times that come without one (default: the edition\'s, else Asia/Jakarta)')
  .addHelpText('after', importHelp)
  .action((paths: string[], options: ImportCommandOptions) => runCommand(async () => (await import('./import.ts')).importCommand(paths, options)))

program
  .command('export')
  .description('write articles in a format of others')
  .argument('<articles...>', 'articles (JSON), folders of them, or an edition')
  .requiredOption('--format <name>', 'ninjs, json-ld, markdown or text')
  .option('--into <folder>', 'a file for each article there (default: standard output)')
  .action((paths: string[], options: { format: string; into?: string }) => runCommand(async () => (await import('./export.ts')).exportCommand(paths, options)))

program
  .command('check')
  .description('name every fault of the articles in a folder')
  .argument('<folder>', 'the folder of articles, or of the edition')
  .action((folder: string) => runCommand(async () => (await import('./check.ts')).checkCommand(folder)))

program
  .command('apply-corrections')
  .description('put onto an edition what a reader corrected')
  .argument('<file>', 'what the page of corrections has saved')
  .option('--into <folder>', 'the edition: articles/, authority/', 'data')
  .option('--dry-run', 'say what would be done, and write nothing')
  .action((file: string, options: ApplyOptions) => runCommand(async () => (await import('./apply-corrections.ts')).applyCorrectionsCommand(file, options)))

program
  .command('build')
  .description('make the site of an edition')
  .argument('[folder]', 'the edition: articles/, edition.json, images/', 'data')
  .option('--out <folder>', 'where the site goes', 'dist')
  .option('--no-compress', 'no Brotli and gzip forms beside the files')
  .option('--fresh', 'make everything anew, whatever the last build has left')
  .action((folder: string, options: BuildCommandOptions) => runCommand(async () => (await import('./build.ts')).buildCommand(folder, options)))

program
  .command('serve')
  .description('show a built site on this machine')
  .argument('[folder]', 'what build has made', 'dist')
  .option('--port <number>', 'the port (default: PORT, else the next free one from 4321)')
  .option('--host <address>', 'the address to listen at', '127.0.0.1')
  .action((folder: string, options: ServeOptions) => runCommand(async () => (await import('./serve.ts')).serveCommand(folder, options)))

await program.parseAsync()
