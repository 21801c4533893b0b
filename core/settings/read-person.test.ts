import { describe, expect, it } from 'vitest';
import { SOMEBODY } from '#core/person.ts';
import { ownExercise } from '#core/testing/own.ts';
import { changeSettings, parseSettings } from './parse.ts';
import { DEFAULTS } from './settings.ts';

/** The settings from this, and where something was wrong. */
const read = (data: object) => {
  const { settings, faults } = parseSettings(data);
  return { settings, at: faults.map(({ at }) => at) };
};

describe('what the settings know of the person', () => {
  it('is nothing on a clean profile: no answers, nothing tight, nothing switched off', () => {
    const { settings, at } = read({});
    expect(at).toEqual([]);
    expect(settings.screening).toEqual({ answeredAt: null, answers: {}, marked: {} });
    expect(settings).toMatchObject({ tight: [], exercisesOff: [], packs: [], welcomed: false });
  });

  it('keeps answers and marks, and leaves out what is none', () => {
    const { settings, at } = read({
      screening: {
        answeredAt: 5,
        answers: { dvt: 'yes', balance: 'no', cancer: 'perhaps', gout: 'yes' },
        marked: { 'open-wound-skin': ['calves', 'nose'], gout: ['calves'] },
      },
    });
    expect(settings.screening.answers).toEqual({ dvt: 'yes', balance: 'no' });
    expect(settings.screening.answeredAt).toBe(5);
    expect(at).toEqual(
      expect.arrayContaining([
        'screening.answers.cancer',
        'screening.answers.gout',
        'screening.marked.open-wound-skin[1]',
        'screening.marked.gout',
      ]),
    );
  });

  it('that is no answer at all is as good as none asked', () => {
    for (const screening of [null, [], 'healthy', { answeredAt: 'yesterday', answers: [], marked: 3 }]) {
      const { settings, at } = read({ screening });
      expect(settings.screening).toEqual(DEFAULTS.screening);
      expect(at.length).toBeGreaterThan(0);
    }
  });

  it('has a place where one can be placed somehow', () => {
    expect(read({ place: { positions: [] } })).toMatchObject({
      settings: { place: { positions: DEFAULTS.place.positions } },
      at: ['place.positions'],
    });
    const { settings, at } = read({
      place: { positions: ['floor', 'flying'], props: ['wall', 'pool'], office: 'yes', quiet: true },
    });
    expect(settings.place).toEqual({ positions: ['floor'], props: ['wall'], office: false, quiet: true });
    expect(at).toEqual(['place.positions[1]', 'place.props[1]', 'place.office']);
  });

  it('drops a wrong pack, and the second of one id, and keeps the others', () => {
    const pack = {
      id: 'desk',
      name: 'Desk',
      author: null,
      exercises: [ownExercise('desk/nod')],
    };
    const { settings, at } = read({ packs: [pack, { ...pack, name: 'Again' }, { id: 'Bad id', name: '' }] });
    expect(settings.packs.map(({ name }) => name)).toEqual(['Desk']);
    expect(at.length).toBeGreaterThan(0);
  });

  it('has one drawn person, and keeps all of it but what is wrong; or nobody in particular', () => {
    const whole = { ...SOMEBODY, style: 'bun', hair: 'grey', cover: 'turban', glasses: true, age: 'older' };
    expect(read({ person: whole })).toMatchObject({ settings: { person: whole }, at: [] });
    const { settings, at } = read({ person: { ...whole, skin: 's9' } });
    expect(settings.person).toEqual({ ...whole, skin: SOMEBODY.skin });
    expect(at).toEqual(['person.skin']);
    expect(read({ person: null })).toMatchObject({ settings: { person: null }, at: [] });
    expect(read({ person: 'tall' })).toMatchObject({ settings: { person: null }, at: ['person'] });
  });

  it('has a session, a voice and sounds within their bounds', () => {
    const { settings, at } = read({
      session: { waits: 'always', asks: false },
      voice: { on: false, name: 'x'.repeat(201), rate: 9, words: 'some' },
      sound: { on: true, volume: 2, quiet: true },
    });
    expect(settings.session).toEqual({ waits: 'never', asks: false });
    expect(settings.voice).toEqual({ on: false, name: null, rate: 1, words: 'all' });
    expect(settings.sound).toEqual({ on: true, volume: DEFAULTS.sound.volume, quiet: true });
    expect(at).toHaveLength(5);
  });

  it('is changed a part at a time, and refused whole where anything is wrong', () => {
    const good = changeSettings(DEFAULTS, 'tight', ['calves']);
    expect(good.settings.tight).toEqual(['calves']);
    const bad = changeSettings(DEFAULTS, 'screening', {
      answeredAt: 1,
      answers: { dvt: 'maybe' },
      marked: {},
    });
    expect(bad.faults).toHaveLength(1);
    expect(bad.settings).toBe(DEFAULTS);
  });

  it('takes routines of older versions, without times of their own', () => {
    const { settings, at } = read({
      version: 2,
      routines: [{ id: 'mine', name: 'Mine', exercises: ['mov-chin-tuck', 'mov-wall-slide'] }],
    });
    expect(at).toEqual([]);
    expect(settings.version).toBe(3);
    expect(settings.routines).toEqual([
      {
        id: 'mine',
        name: 'Mine',
        steps: [
          { exercise: 'mov-chin-tuck', seconds: null },
          { exercise: 'mov-wall-slide', seconds: null },
        ],
      },
    ]);
  });
});
