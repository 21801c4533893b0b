import { vi } from 'vitest';

/** What is heard in a test: sounds and words in their order, and what is silenced. */
export type FakeEars = {
  readonly heard: string[];
  /** Ends what is played and said, as time does. */
  readonly over: () => void;
};

/** A voice of a system. */
export function voiceCalled(name: string, lang = 'en-US', own = false): SpeechSynthesisVoice {
  return { name, lang, default: own, localService: true, voiceURI: name };
}

/** Ears for a test, on a system with these voices. Stubs are taken away by `vi.unstubAllGlobals`. */
export function fakeEars(voices: readonly SpeechSynthesisVoice[] = [voiceCalled('Ada')]): FakeEars {
  const heard: string[] = [];
  let speaking = false;
  class FakeAudio {
    volume = 1;
    loop = false;
    readonly src: string;
    constructor(src: string) {
      this.src = src;
    }
    play() {
      heard.push(`${nameOf(this.src)} at ${Math.round(this.volume * 100)}`);
      return Promise.resolve();
    }
    pause() {
      heard.push(`${nameOf(this.src)} stops`);
    }
    removeAttribute() {
      heard.push(`${nameOf(this.src)} goes`);
    }
    load() {
      // nothing to load
    }
  }
  class FakeWords {
    voice: SpeechSynthesisVoice | null = null;
    lang = '';
    rate = 1;
    volume = 1;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const synthesis = {
    get speaking() {
      return speaking;
    },
    pending: false,
    getVoices: () => voices,
    speak({ text, voice, rate, volume }: FakeWords) {
      speaking = true;
      heard.push(`“${text}” by ${voice?.name ?? 'nobody'}, ${rate}, at ${Math.round(volume * 100)}`);
    },
    cancel() {
      speaking = false;
      heard.push('the voice stops');
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  vi.stubGlobal('Audio', FakeAudio);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeWords);
  vi.stubGlobal('speechSynthesis', synthesis);
  return {
    heard,
    over: () => {
      speaking = false;
    },
  };
}

const nameOf = (src: string) => src.replace(/^.*\/|\.wav$/g, '');
