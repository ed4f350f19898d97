// Says a line on the terminal itself, since `dotnet run` builds without a word; where there is no terminal, on the standard output.
import { writeFileSync } from 'node:fs'

const [line] = process.argv.slice(2)
try {
  writeFileSync(process.platform === 'win32' ? '\\\\.\\CON' : '/dev/tty', `${line}\n`)
} catch {
  console.log(line)
}
