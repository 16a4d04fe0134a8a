import { useEffect, useState } from 'react'
import type { Library } from '../library/library.ts'
import { useLibrary } from '../library/use-library.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { keepOnDevice } from '../settings/keep-on-device.ts'
import { install, installable, isInstalled, isIos } from './install-event.ts'
import { noticeMessages } from './messages.ts'
import { NoticeBar, NoticeButton } from './notice-bar.tsx'

/** So many articles read to the end, and of so much of their text, are "having read something". */
const enough = { articles: 2, progress: 0.85 }

const key = 'simak-install-offered'

/** Offers once, after two articles were read, to install the app; whoever does not want it is not asked again. */
export function InstallOffer() {
  const words = useSpeech().pick(noticeMessages)
  const hasRead = useLibrary('positions', readEnough)
  const isPossible = useInstallable()
  const [isOver, setOver] = useState(wasOffered)
  if (!hasRead || isOver || isInstalled() || !(isPossible || isIos())) return null

  const end = () => {
    keepOnDevice(key, 'yes')
    setOver(true)
  }
  return (
    <NoticeBar text={isPossible ? words.install : words.installIos}>
      {isPossible && (
        <NoticeButton
          isMain
          onPress={() => {
            end()
            void install()
          }}
        >
          {words.installNow}
        </NoticeButton>
      )}
      <NoticeButton onPress={end}>{isPossible ? words.noThanks : words.seen}</NoticeButton>
    </NoticeBar>
  )
}

const readEnough = async (library: Library) => (await library.list('positions')).filter(({ progress }) => progress >= enough.progress).length >= enough.articles

/** Where nothing can be kept, the offer would come back every time: there it does not come. */
function wasOffered(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch (error) {
    console.info('This browser keeps no choices:', error)
    return true
  }
}

function useInstallable(): boolean {
  const [isPossible, setPossible] = useState(() => globalThis.simakInstall !== undefined)
  useEffect(() => {
    const look = () => setPossible(globalThis.simakInstall !== undefined)
    addEventListener(installable, look)
    return () => removeEventListener(installable, look)
  }, [])
  return isPossible
}
