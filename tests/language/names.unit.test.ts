import { describe, expect, it } from 'vitest';

import { isPlural, possessive, withArticle } from '../../src/language/names.ts';

describe('withArticle', () => {
  it.each([
    'United States',
    'United States Department of Defense',
    'Soviet Union',
    'Netherlands',
    'North Atlantic Treaty',
    'Belgian Armed Forces',
    'Russian Empire',
    'Warsaw Pact',
    'meeting of Stoltenberg and Esper',
    'joint press point of Stoltenberg and De Croo',
    'agreement between the United States and the Taliban',
    'NATO summit in Brussels in 2021',
    'COVID-19 pandemic',
    'Government of Belgium',
    'Kingdom of Serbia',
    "United Kingdom's army",
    "Swedish government's statement of 2024",
    "Yemen People's Republic",
    'Papal States',
    'Federated States of Micronesia',
  ])('gives an article to %s', (name) => {
    expect(withArticle(name)).toBe(`the ${name}`);
  });

  it.each([
    'Belgium',
    'NATO',
    'New START',
    'Jens Stoltenberg',
    'League',
    'the Allies',
    'The Hague',
    'a still stronger Alliance',
    'arms control',
    'journalists at the press point',
    "Stoltenberg's address to the United States Congress",
    'Archontology: polity style of the Soviet Union',
    'NATO Mission Iraq',
    'INSAMER on the agreement of 2020',
    'armed forces across the Alliance',
  ])('leaves %s as it is', (name) => {
    expect(withArticle(name)).toBe(name);
  });

  it('makes a question of what is undecided', () => {
    expect(withArticle('whether NATO stays')).toBe('the question of whether NATO stays');
  });
});

describe('isPlural', () => {
  it.each([
    'journalists at the press point',
    'the leaders of the NATO states',
    'those who lost somebody',
    'Afghans',
    'the Taliban',
    'the Belgian Armed Forces',
    'the United States forces in Europe',
    'the Republicans in the United States Congress',
    'destroyers able to defend',
    'individuals, journalists and others attacked in Afghanistan',
  ])('is so of %s', (name) => {
    expect(isPlural(name)).toBe(true);
  });

  it.each([
    'the United States',
    'the United Nations',
    'the Netherlands',
    'Honduras',
    'Wales',
    'the staff of the Diplomatic Times',
    'Organization of American States',
    'the peace process in Afghanistan',
    'the crisis',
    'the question of whether NATO meets its goals',
    'training, assisting and advising Afghans',
    "NATO Defence Ministers' meeting of February 2021",
    'allied headquarters',
  ])('is not so of %s', (name) => {
    expect(isPlural(name)).toBe(false);
  });
});

describe('possessive', () => {
  it.each([
    ['Jens Stoltenberg', "Jens Stoltenberg's"],
    ['the United States', "the United States'"],
  ])('of %s is %s', (name, owner) => {
    expect(possessive(name)).toBe(owner);
  });
});
