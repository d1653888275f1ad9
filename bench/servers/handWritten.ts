import neo4j from 'neo4j-driver';

import type { QuestionName, Variables } from '../questions/questions.ts';
import { single } from '../questions/single.ts';
import { tuned } from '../questions/tuned.ts';
import type { RunCypher } from '../questions/tuned.ts';
import { addressGiven } from './addressGiven.ts';
import { serve } from './serve.ts';

const { uri, user, password, database } = addressGiven();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

const run: RunCypher = async (text, parameters) => {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((record) => [...record.values()]);
  } finally {
    await session.close();
  }
};

const questions = process.argv[2] === 'tuned' ? tuned : single;
serve(({ question, variables }: { question: QuestionName; variables: Variables }) =>
  questions[question](run, variables),
);
