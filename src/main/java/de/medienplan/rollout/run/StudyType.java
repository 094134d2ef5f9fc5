package de.medienplan.rollout.run;

/**
 * A kind of question.
 *
 * @param job name of its kind of job
 * @param question what is asked, a record that can be written as JSON
 * @param answer likewise
 */
record StudyType<Q, A>(String job, Class<Q> question, Class<A> answer) {}
