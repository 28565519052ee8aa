package org.reformgraph.api.upload;

/**
 * Something that happened to a job.
 *
 * @param id counts from 1 within the job
 * @param name {@code progress}, {@code done} or {@code failed}
 * @param data JSON-able
 */
record JobEvent(long id, String name, Object data) {}
